import { contains, queryAll } from '../../article-page';
import { listOf, textOf } from '../json-ld/json-ld-nodes';
import { metaClaims } from '../meta-claims';
import type { Page } from '../page';
import { attributeClaims } from '../sources/document';
import { articles, texts } from '../sources/json-ld';
import { itemprop } from '../sources/microdata';
import type { Claim, Source } from '../sources/source';
import { shownCommentCount } from './shown-comment-count';
import { shownCorrections } from './shown-corrections';
import { shownCredits } from './shown-credits';
import { shownPages } from './shown-pages';
import { shownPlaces } from './shown-places';

const LICENCE =
  '[rel~=license i],a[href*="//creativecommons.org/licenses/"],a[href*="//creativecommons.org/publicdomain/"]';

/** What the sources of `sources/` say of the details, the most trusted first. */
export const detailSources: readonly Source[] = [
  {
    name: 'json-ld',
    claims: {
      place: (page) => texts(page, ['dateline', 'locationCreated']),
      corrected: (page) => texts(page, ['correction'], ['datePublished', 'dateCreated']),
      commentCount: (page) => [...texts(page, ['commentCount']), ...commentActions(page)],
      licence: (page) => texts(page, ['license'], ['url', '@id', 'name']),
    },
  },
  {
    name: 'microdata',
    claims: {
      commentCount: (page) => itemprop(page, 'commentCount'),
      licence: (page) => itemprop(page, 'license'),
    },
  },
  { name: 'dublin-core', claims: metaClaims({ licence: ['dcterms.license', 'dc.rights.license', 'dc.rights'] }) },
  {
    name: 'document',
    claims: {
      previousPage: ({ document }) => attributeClaims(document, '[rel~=prev i],[rel~=previous i]', 'href'),
      nextPage: ({ document }) => attributeClaims(document, '[rel~=next i]', 'href'),
      ampUrl: ({ document }) => attributeClaims(document, 'link[rel~=amphtml i]', 'href'),
      licence: licenceLinks,
    },
  },
  {
    name: 'visible-text',
    claims: {
      place: shownPlaces,
      photographers: shownCredits,
      corrected: shownCorrections,
      pages: shownPages,
      commentCount: shownCommentCount,
    },
  },
];

/** The statistic of the article that counts comments, beside those that count likes and shares. */
function commentActions(page: Page): Claim[] {
  return articles(page).flatMap((node) =>
    listOf(node['interactionStatistic'])
      .filter((counter) => JSON.stringify(counter).includes('CommentAction'))
      .flatMap((counter) => textOf(counter, ['userInteractionCount']) ?? [])
      .map((text) => ({ key: 'interactionStatistic', text })),
  );
}

/** Not those inside the text: they are of a picture, or of something that the text speaks of. */
function licenceLinks({ document, body }: Page): Claim[] {
  const links = queryAll(document, LICENCE).filter((link) => !body || !contains(body, link));
  return links.map((link) => ({ key: 'license', text: link.getAttribute('href') ?? '' }));
}
