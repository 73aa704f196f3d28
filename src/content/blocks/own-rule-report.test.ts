import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ownRuleReport } from './own-rule-report';

const { document } = new JSDOM(`<div class="page"><div class="text">
  <p class="a"><i><u>Sáng nay trời mưa to ở nhiều nơi trong thành phố.</u></i></p>
  <p class="b">Chiều nay mưa <b class="a">ngớt dần</b>, đường đi lại dễ hơn, các chuyến xe đã chạy đúng giờ.</p>
  <table class="t"><tr><td>Mưa</td></tr></table></div><div class="side">Đọc nhiều</div></div>`).window;
const body = document.querySelector('.text') ?? undefined;

describe('a rule of the reader’s own', () => {
  it.each([
    ['.side', 1, false],
    ['.t', 1, false],
    ['.a', 2, false],
    ['.text', 1, true],
    ['.page', 1, true],
    ['p', 2, true],
    ['.a, .a *', 4, false],
    ['.none', 0, false],
    [':broken(x)', 0, false],
  ])('%s names %i blocks; hides the article: %s', (selector, count, hidesArticle) => {
    const rule = { kind: 'hide', selector, line: `##${selector}` } as const;
    expect(ownRuleReport(document, rule, body)).toEqual({ ...rule, count, hidesArticle });
    expect(ownRuleReport(document, { ...rule, kind: 'keep' }, body).hidesArticle).toBe(false);
    expect(ownRuleReport(document, rule, undefined).hidesArticle).toBe(false);
  });
});
