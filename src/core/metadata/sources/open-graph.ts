import { metaClaims } from '../meta-claims';
import type { Source } from './source';

export const openGraph: Source = {
  name: 'open-graph',
  claims: metaClaims({
    title: ['og:title'],
    siteName: ['og:site_name'],
    url: ['og:url'],
    description: ['og:description'],
    image: ['og:image:secure_url', 'og:image', 'og:image:url'],
    language: ['og:locale'],
    modified: ['og:updated_time'],
  }),
};
