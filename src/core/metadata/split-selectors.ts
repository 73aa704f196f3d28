/** The selectors of a list, apart; commas inside brackets, parentheses and strings part nothing. */
export function splitSelectors(list: string): string[] {
  const selectors = list.match(/(?:[^,([]|\([^)]*\)|\[[^\]]*\])+/g) ?? [];
  return selectors.map((selector) => selector.trim()).filter(Boolean);
}
