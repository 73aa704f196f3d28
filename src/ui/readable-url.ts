/** A web address as people read it: without scheme and "www.", percent signs decoded where they are letters. */
export function readableUrl(url: string): string {
  const { host, pathname, search } = URL.parse(url) ?? {};
  if (host === undefined) return url;
  const rest = `${pathname === '/' ? '' : (pathname ?? '')}${search ?? ''}`;
  return host.replace(/^www\./, '') + decode(rest);
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    // Not UTF-8: the address as it is.
    return text;
  }
}
