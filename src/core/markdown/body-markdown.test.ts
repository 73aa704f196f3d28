import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bodyMarkdown } from './body-markdown';
import { markdownCases } from './body-markdown.cases';

const BASE = 'https://bosong.example/tin/';

function bodyOf(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}

describe('bodyMarkdown', () => {
  it.each(markdownCases)('writes %s', (_, html, markdown) => {
    expect(bodyMarkdown(bodyOf(html), BASE)).toBe(markdown);
  });

  it('leaves the body as it is', () => {
    const html = '<p>Cầu <script>a</script><a href="/b">mới</a></p><table><tbody><tr><td>1</td></tr></tbody></table>';
    const body = bodyOf(html);
    bodyMarkdown(body, BASE);
    expect(body.innerHTML).toBe(html);
  });

  it('reads hostile tables without delay', () => {
    const nested = '<table><tr><td>a</td><td>'.repeat(60) + '</td></tr></table>'.repeat(60);
    const wide =
      '<table><tr><td colspan="1000" rowspan="65534">a</td><td>b</td></tr>' +
      '<tr><td>b</td></tr>'.repeat(500) +
      '</table>';
    const started = performance.now();
    bodyMarkdown(bodyOf(nested), BASE);
    const lines = bodyMarkdown(bodyOf(wide), BASE).split('\n');
    expect(performance.now() - started).toBeLessThan(5000);
    expect(Math.max(...lines.map((line) => line.split('|').length - 2))).toBe(100);
  });
});
