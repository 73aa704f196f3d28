import * as v from 'valibot';
import { expect, it } from 'vitest';
import { readingReportSchema } from './history-schemas';

const article = {
  ...{ title: 'Cầu \u202emới', authors: ['Lê\u2066 An\u2069'], section: 'Kinh\u200b tế', siteName: 'Báo \u202dVí Dụ' },
  ...{ description: 'Một \u200fcâu', tags: ['\u202ecầu'], agency: 'TT\u202aXVN', wordCount: 1, readingMinutes: 1 },
  ...{ url: 'https://vidu.vn/cau-1.html', published: '2026-11-25T10:00:00+07:00' },
};
const report = (more: object = {}) => ({
  ...{ viewId: '123e4567-e89b-42d3-a456-426614174000', article: { ...article, ...more } },
  ...{ repairs: 0, hidden: 0, activeMs: 1, readAt: 1, depth: 0 },
});

it('keeps no sign of an article that turns around what stands beside it', () => {
  expect(v.parse(readingReportSchema, report()).article).toMatchObject({
    ...{ title: 'Cầu mới', authors: ['Lê An'], section: 'Kinh tế', siteName: 'Báo Ví Dụ' },
    ...{ description: 'Một câu', tags: ['cầu'], agency: 'TTXVN' },
  });
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'blob:https://vidu.vn/1', 'ftp://vidu.vn/'])(
  'takes %s for no link',
  (link) => {
    expect(v.is(readingReportSchema, report({ url: link }))).toBe(false);
    expect(v.is(readingReportSchema, report({ image: link }))).toBe(false);
  },
);

it.each([-1, 0.5, 8.65e15, NaN, '2026-11-25', undefined])('takes %s for no time at which a page was read', (readAt) => {
  expect(v.is(readingReportSchema, report())).toBe(true);
  expect(v.is(readingReportSchema, { ...report(), readAt })).toBe(false);
});
