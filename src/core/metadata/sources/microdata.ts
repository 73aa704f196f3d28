import { closest, parentOf, queryAll, queryFirst } from '../../article-page';
import { claimsOf } from '../element-claims';
import type { Page } from '../page';
import type { Claim, Source } from './source';

/** Items inside the page that are not its article. */
const FOREIGN =
  '[itemtype*="Comment" i],[itemtype*="BreadcrumbList" i],[itemtype*="ListItem" i],[itemtype*="Person" i],[itemtype*="Organization" i],[itemtype*="ImageObject" i]';
const MOST = 20;

export const microdata: Source = {
  name: 'microdata',
  claims: {
    title: (page) => itemprop(page, 'headline'),
    authors: (page) => names(page, 'author'),
    published: (page) => itemprop(page, 'datePublished'),
    modified: (page) => itemprop(page, 'dateModified'),
    section: (page) => itemprop(page, 'articleSection'),
    siteName: (page) => [...names(page, 'publisher'), ...itemprop(page, 'sourceOrganization')],
    description: (page) => itemprop(page, 'description'),
    tags: (page) => joined(itemprop(page, 'keywords')),
    image: (page) => itemprop(page, 'image').filter(({ shown }) => !shown),
    language: (page) => itemprop(page, 'inLanguage'),
  },
};

export function itemprop({ document }: Page, name: string): Claim[] {
  const selector = `[itemprop~="${name}"]`;
  const own = queryAll(document, selector).filter((element) => !isForeign(element));
  return own.slice(0, MOST).flatMap((element) => claimsOf(element, selector));
}

/** A person or an organisation: its name inside the item, or the item's own text. */
function names({ document }: Page, name: string): Claim[] {
  const selector = `[itemprop~="${name}"]`;
  const items = queryAll(document, selector)
    .filter((element) => !isForeign(element))
    .slice(0, MOST);
  const found = items.flatMap((item) => claimsOf(queryFirst(item, '[itemprop~="name"]') ?? item, selector));
  return joined(found);
}

function joined(claims: readonly Claim[]): Claim[] {
  const [first] = claims;
  return first ? [{ key: first.key, text: claims.map(({ text }) => text).join('\n') }] : [];
}

function isForeign(element: Element): boolean {
  const around = parentOf(element);
  return around !== undefined && closest(around, FOREIGN) !== undefined;
}
