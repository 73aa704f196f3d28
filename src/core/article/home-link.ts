import { attributeOf, parentOf, queryAll, queryFirst } from '../article-page';

const LOGO = /logo|brand|site-?(?:name|title)/i;
/** A logo's box and the box around that. */
const BOXES = 2;
/** Pages have one header for telephones and one for wide screens, of which one is shown. */
const MOST = 3;

/** The site's name with a way home: links to the host's first page outside the footer, those with a logo if there are. */
export function findHomeLinks(document: Document, url: string): Element[] {
  const links = queryAll(document, mayBeHome(url)).filter(
    (link) => isHome(link, url) && !link.closest('footer,[class*=footer]'),
  );
  const logos = links.filter(isLogo);
  const pictures = links.filter((link) => queryFirst(link, 'img,svg'));
  return logos.length > 0 ? logos.slice(0, MOST) : (pictures.length > 0 ? pictures : links).slice(0, 1);
}

/**
 * Links that {@link HOME} may take, by the ends of their addresses: of the thousands that a page may have the browser leaves
 * out most before a script sees them.
 */
function mayBeHome(url: string): string {
  const ends = ['/', '.', 'home', 'trang-chu', ' ', '\\9 ', '\\a '].map((end) => `[href$="${end}" i]`);
  const host = URL.canParse(url) ? siteName(new URL(url)) : '';
  const hosts = host ? [`[href$="${host}" i]`, `[href*="${host}:" i]`] : [];
  return `a:is([href=""],[href*="#"],[href*="index." i],${[...ends, ...hosts].join()})`;
}

/** What the address of a first page can look like: to parse each takes long. */
const HOME = /^(?:https?:)?(?:\/\/[^/?#]*)?(?:\.{0,2}\/)*\.{0,2}(?:index\.\w+|home|trang-chu)?(?:#.*)?$/i;

function isHome(link: Element, url: string): boolean {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (!HOME.test(href)) return false;
  if (!URL.canParse(url) || !URL.canParse(href, url)) return href === '/';
  const [target, page] = [new URL(href, url), new URL(url)];
  if (siteName(target) !== siteName(page) || target.search || href.startsWith('#')) return false;
  return /^\/(?:index\.\w+|home|trang-chu)?$/.test(target.pathname);
}

function siteName({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

function isLogo(link: Element): boolean {
  const boxes: Element[] = [];
  for (let box: Element | undefined = link; box && boxes.length <= BOXES; box = parentOf(box)) boxes.push(box);
  const names = boxes.flatMap((box) => [attributeOf(box, 'class'), attributeOf(box, 'id')]);
  const pictures = queryAll(link, 'img').flatMap((img) => [img.getAttribute('src'), img.getAttribute('alt')]);
  return [...names, ...pictures].some((name) => name && LOGO.test(name));
}
