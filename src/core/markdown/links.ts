/** Attributes in which pages that load pictures late keep the real link; `src` is a placeholder then. */
const PICTURE_LINKS = ['data-original', 'data-src', 'data-lazy-src', 'src'];

/** An absolute http or https link as the target of a Markdown link; `undefined` for every other (javascript:, data:, broken). */
export function webTarget(raw: string | null, base: string): string | undefined {
  if (!raw?.trim() || !URL.canParse(raw.trim(), base)) return undefined;
  const { protocol, href } = new URL(raw.trim(), base);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  // Brackets would end the target.
  return href.replace(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The link to a picture, however late the page loads it. */
export function pictureTarget(picture: Element, base: string): string | undefined {
  return PICTURE_LINKS.map((name) => webTarget(picture.getAttribute(name), base)).find(
    (target) => target !== undefined,
  );
}
