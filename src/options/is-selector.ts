/** Whether this browser takes a selector. */
export function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    // The answer, and no mistake of anybody's.
    return false;
  }
}
