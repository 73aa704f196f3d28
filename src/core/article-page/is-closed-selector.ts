/**
 * Does every string and bracket of a selector end? CSS looks for their end up to that of the sheet, so that one that is
 * open swallows the rules behind it, and one with a brace ends its own.
 */
export function isClosedSelector(selector: string): boolean {
  let rest = selector.replaceAll(/\\.|"[^"\\]*"|'[^'\\]*'/g, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/\([^()[\]{}"']*\)|\[[^()[\]{}"']*\]/g, '');
  }
  return !/[()[\]{}"'\\]|\/\*/.test(rest);
}
