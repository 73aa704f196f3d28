/**
 * What only this extension puts into a page: names of attributes, highlights and an animation that it draws by lot
 * (`data-1a2b3c4d`, `x` and a UUID).
 */
const ATTRIBUTE = /\[(data-[0-9a-f]{8})\]/g;
const OWN_RULE = /\[data-[0-9a-f]{8}\]|(?:::highlight\(|@keyframes )x[0-9a-f]{8}-/;

/** What Firefox has besides, for content scripts. */
interface Opened {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes away what scripts of the extension left in a page that ended without a word: Firefox ends those of an extension that
 * is updated or switched off at once, and starts those of the new one in the same pages. Until then, or until the page is
 * loaded anew, what they hid stays hidden. What they repaired stays repaired: nothing knows how it was written. Highlights
 * stay, too, which no other script can name in Firefox; without a sheet they are not seen.
 */
export function removeLeftovers(document: Document): void {
  for (const style of document.querySelectorAll(':root > style')) {
    if (!OWN_RULE.test(style.textContent)) continue;
    for (const [, name = ''] of style.textContent.matchAll(ATTRIBUTE)) {
      for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    }
    style.remove();
  }
  for (const host of document.querySelectorAll<Element & Opened>(':root > [popover]')) {
    if (host.openOrClosedShadowRoot?.querySelector('.box')) host.remove();
  }
  const sheets = document.adoptedStyleSheets.filter((sheet) => !OWN_RULE.test(sheet.cssRules[0]?.cssText ?? ''));
  if (sheets.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = sheets;
}
