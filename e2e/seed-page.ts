/**
 * A page of the newspaper's structure around the text that was saved of one of its pages: each line in an element with
 * `data-line`, the article's lines in its body, the others where the site has its lists.
 */
export function seedPage(lines: readonly string[]): string {
  // Where the text of the saved page stops being the article: the line of its comment box.
  const end = lines.findIndex((line) => line.endsWith('Bình luận'));
  const [headline = '', , meta = '', ...rest] = lines.slice(0, end);
  const line = (tag: string, className: string, text: string) =>
    `<${tag} class="${className}" data-line>${escapeHtml(text)}</${tag}>`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(headline)}</title></head><body>
<div class="l-content"><div class="l-content-flex"><div class="l-main">
<div class="c-news-detail"><div class="b-maincontent"><article class="entry">
${line('h1', 'block-sc-title', headline)}<p data-line></p>${line('div', 'sc-longform-header-meta', meta)}
${rest.map((text) => line('p', '', text)).join('\n')}
</article></div></div>
<div class="c-comments">${line('div', 'c-comment-bar', lines[end] ?? '')}</div></div>
<div class="l-sidebar">${lines
    .slice(end + 1, -2)
    .map((text) => line('p', '', text))
    .join('\n')}</div></div></div>
<div class="c-header-sticky">${line('div', 'c-sticky-title', lines.at(-2) ?? '')}</div>
<div class="l-footer">${line('div', 'c-powered', lines.at(-1) ?? '')}</div>
</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
