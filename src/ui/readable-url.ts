/** A web address as people read it: without scheme and "www.", percent signs decoded where they are letters. */
export function readableUrl(url: string): string {
  const { host, pathname, search } = URL.parse(url) ?? {};
  if (host === undefined) return url;
  const rest = `${pathname === '/' ? '' : (pathname ?? '')}${search ?? ''}`;
  return host.replace(/^www\./, '') + decode(rest);
}

/** The host and the file of a web address, which is what people know a picture by: "baochi.vn/…/ho-guom.jpg". */
export function readableFile(url: string): string {
  const { host, pathname } = URL.parse(url) ?? {};
  const [file = '', ...folders] = (pathname ?? '').split('/').slice(1).reverse();
  if (host === undefined || !file || folders.length === 0) return readableUrl(url);
  return `${host.replace(/^www\./, '')}/…/${decode(file)}`;
}

/** Controls, signs that turn text around, blanks: they make an address look like another one. */
const UNSEEN = /[\p{C}\p{Z}]/u;

function decode(text: string): string {
  try {
    const decoded = decodeURI(text);
    return UNSEEN.test(decoded) ? text : decoded;
  } catch {
    // Not UTF-8: the address as it is.
    return text;
  }
}
