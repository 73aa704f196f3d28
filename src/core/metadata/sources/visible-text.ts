import { elementText, queryAll } from '../../article-page';
import { cleanText } from '../clean-text';
import { claimsOf } from '../element-claims';
import type { Page } from '../page';
import { shownAuthors } from '../visible/shown-authors';
import { shownDates, shownUpdates } from '../visible/shown-dates';
import { shownSections } from '../visible/shown-sections';
import { shownTags } from '../visible/shown-tags';
import type { Claim, Source } from './source';

/** "Sapo" (from French chapeau) is what Vietnamese newsrooms, and their class names, call the summary under a headline. */
const SUMMARY = ['sapo', 'summary', 'chapeau', 'chappeau', 'cate-sum', 'lead-text']
  .map((name) => `[class*="${name}" i]`)
  .join(',');
const SHORTEST_SUMMARY = 40;

const SMALLEST_PICTURE = 200;

/** What readers see around the headline and at the end of the text. */
export const visibleText: Source = {
  name: 'visible-text',
  claims: {
    authors: shownAuthors,
    published: shownDates,
    modified: shownUpdates,
    section: shownSections,
    description: summary,
    tags: shownTags,
    image: firstPicture,
  },
};

function summary({ document, scope }: Page): Claim[] {
  return queryAll(scope ?? document, SUMMARY)
    .filter((element) => cleanText(elementText(element)).length >= SHORTEST_SUMMARY)
    .slice(0, 1)
    .flatMap((element) => claimsOf(element, SUMMARY));
}

/** Where pages load pictures late, `src` is a placeholder. */
function firstPicture({ body }: Page): Claim[] {
  const pictures = body ? queryAll(body, 'img') : [];
  return pictures
    .filter((picture) => Number(picture.getAttribute('width') ?? SMALLEST_PICTURE) >= SMALLEST_PICTURE)
    .flatMap((picture) => ['data-src', 'data-original', 'src'].flatMap((name) => picture.getAttribute(name) ?? []))
    .filter((link) => /^(?:https?:)?\/|\.(?:jpe?g|png|webp|avif)/i.test(link))
    .slice(0, 1)
    .map((text) => ({ key: 'img', text }));
}
