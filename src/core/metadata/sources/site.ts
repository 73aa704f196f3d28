import { queryAll } from '../../article-page';
import { claimsOf } from '../element-claims';
import type { Page } from '../page';
import { splitSelectors } from '../split-selectors';
import type { Claim, Source } from './source';

/** The places that the site's rule names. */
export const site: Source = {
  name: 'site',
  claims: {
    title: (page) => each(page, page.site?.metadata.title),
    authors: (page) => together(page, page.site?.metadata.author),
    published: (page) => each(page, page.site?.metadata.date),
    // Of a path to the section the last step is the section.
    section: (page) => each(page, page.site?.metadata.section, 'a').reverse(),
    siteName: siteName,
    description: (page) => each(page, page.site?.metadata.sapo),
    tags: (page) => together(page, page.site?.metadata.tags, 'a'),
  },
};

/** One claim an element; of an element that holds `parts`, one for each of these. */
function each(page: Page, list = '', parts?: string): Claim[] {
  return splitSelectors(list).flatMap((selector) =>
    elementsOf(page, selector, parts).flatMap((element) => claimsOf(element, selector)),
  );
}

/** One claim a selector. */
function together(page: Page, list = '', parts?: string): Claim[] {
  return splitSelectors(list).flatMap((selector) => {
    const texts = elementsOf(page, selector, parts).flatMap((element) => claimsOf(element, selector)[0]?.text ?? []);
    return texts.length > 0 ? [{ key: selector, text: texts.join('\n') }] : [];
  });
}

function elementsOf({ document }: Page, selector: string, parts?: string): Element[] {
  return queryAll(document, selector).flatMap((element) => {
    const inner = parts ? queryAll(element, parts) : [];
    return inner.length > 0 ? inner : [element];
  });
}

function siteName({ url, site: rule }: Page): Claim[] {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const named = Object.entries(rule?.names ?? {}).filter(([key]) => host === key || host.endsWith(`.${key}`));
  return named.map(([key, text]) => ({ key, text }));
}
