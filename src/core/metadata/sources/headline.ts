import { claimsOf } from '../element-claims';
import type { Source } from './source';

/** The headline as readers see it; what the page declares elsewhere may be shortened or written for search engines. */
export const headline: Source = {
  name: 'headline',
  claims: { title: ({ headline: element }) => (element ? claimsOf(element, element.localName) : []) },
};
