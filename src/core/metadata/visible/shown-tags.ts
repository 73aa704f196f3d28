import { closest, contains, elementText, parentOf, queryAll } from '../../article-page';
import type { Page } from '../page';
import type { Claim } from '../sources/source';

/** Links to what else the newspaper has on a subject. */
const TAG = 'a[rel~=tag],a[href*="/tag/"],a[href*="/tags/"],a[href*="/tu-khoa/"],a[href*="/chu-de/"]';
const OTHERS = 'nav,aside,header,footer,h1,h2,h3,h4';
const BOX = 'ul,ol,p,section,div,td';
const MOST = 30;

/** Node.DOCUMENT_POSITION_FOLLOWING: the constant lives on the global object. */
const FOLLOWING = 4;

/** The first row of links to subjects behind the text. */
export function shownTags({ document, body }: Page): Claim[] {
  const isBehind = (link: Element) => body?.compareDocumentPosition(link) === FOLLOWING;
  const links = queryAll(document, TAG).filter((link) => isBehind(link) && !closest(link, OTHERS));
  const [first] = links;
  const box = first && closest(parentOf(first) ?? first, BOX);
  const row = links.filter((link) => box && contains(box, link)).slice(0, MOST);
  return row.length > 0
    ? [{ key: 'a', text: row.map((link) => elementText(link).trim()).join('\n'), shown: true }]
    : [];
}
