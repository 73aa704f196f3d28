import type { NewsPage } from './inputs/news-page';

/**
 * Runs in the page, and so closes over nothing: is its script alive, are its clean words as they were, is its article to be
 * seen as it would be without the extension?
 * @returns what is wrong, in words
 */
export async function lookAtPage({ html, headline, paragraphs, isWhole }: NewsPage): Promise<string[]> {
  const problems: string[] = [];
  // By selectors: a picture may be named `body` or `documentElement`.
  const partsOf = (page: Document) =>
    [...page.querySelectorAll<HTMLElement>('p, h1')].filter((each) => !each.closest('noscript, template'));
  const inSource = partsOf(new DOMParser().parseFromString(html, 'text/html'));
  const parts = partsOf(document);
  for (const text of [headline, ...paragraphs]) {
    const isIt = (each: Element) => each.textContent === text;
    const [was, is] = [inSource.filter(isIt).length, parts.filter(isIt).length];
    // There may be more: damaged ones that were repaired.
    if (is < was) problems.push(`stood ${was} times in the page, stands ${is} times: ${text}`);
  }
  if (isWhole) {
    const article = parts.filter((each) => [headline, ...paragraphs].includes(each.textContent));
    const ours = [...document.querySelectorAll<HTMLStyleElement>(':root > style')];
    const shown = new Set(article.filter((each) => each.checkVisibility()));
    for (const style of ours) if (style.sheet) style.sheet.disabled = true;
    for (const each of article) {
      if (each.checkVisibility() && !shown.has(each)) problems.push(`is hidden: ${each.textContent}`);
    }
    for (const style of ours) if (style.sheet) style.sheet.disabled = false;
  }
  const page = window as { beats?: number; clicked?: boolean };
  const before = page.beats ?? 0;
  document.querySelector<HTMLElement>(':root')?.click();
  for (let i = 0; i < 50 && page.beats === before; i++) await new Promise((resolve) => setTimeout(resolve, 20));
  if (page.beats === undefined || page.beats === before || !page.clicked)
    problems.push('the page’s script is not alive');
  return problems;
}
