import { parentOf, queryAll } from '../article-page';

const LOGO = /logo|brand|site-?(?:name|title)|masthead-name/i;
/** A logo's box and the box around that. */
const BOXES = 2;

/** The site's name with a way home: a link to the host's first page, with a logo if one has, that is not in the footer. */
export function findHomeLink(document: Document, url: string): Element | undefined {
  const links = queryAll(document, 'a[href]').filter(
    (link) => isHome(link, url) && !link.closest('footer,[class*=footer]'),
  );
  return links.find(isLogo) ?? links.find((link) => queryAll(link, 'img,svg').length > 0) ?? links[0];
}

function isHome(link: Element, url: string): boolean {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (!URL.canParse(href, url) || !URL.canParse(url)) return href === '/';
  const [target, page] = [new URL(href, url), new URL(url)];
  const sameSite = target.hostname.replace(/^(?:www|m)\./, '') === page.hostname.replace(/^(?:www|m)\./, '');
  return (
    sameSite && /^\/(?:index\.\w+|home|trang-chu)?$/.test(target.pathname) && !href.startsWith('#') && !target.search
  );
}

function isLogo(link: Element): boolean {
  const around: Element[] = [];
  for (let box: Element | undefined = link; box && around.length <= BOXES; box = parentOf(box)) around.push(box);
  const pictures = queryAll(link, 'img').map(
    (img) => `${img.getAttribute('src') ?? ''} ${img.getAttribute('alt') ?? ''}`,
  );
  const names = around.map((box) => `${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`);
  return [...names, ...pictures].some((name) => LOGO.test(name));
}
