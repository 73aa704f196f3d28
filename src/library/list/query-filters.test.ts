import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../core/history/search/parse-query';
import { hasFilter, tagFilter, toggleFilter } from './query-filters';

describe('toggleFilter', () => {
  it.each([
    ['', 'is:starred'],
    ['hồ gươm', 'is:starred hồ gươm'],
    ['"bài is:starred"', 'is:starred "bài is:starred"'],
    ['  tag:"giao  thông"   mưa', 'is:starred tag:"giao  thông" mưa'],
    ['site:baochi.vn "chưa đóng', 'is:starred site:baochi.vn "chưa đóng'],
  ])('adds it to %j and takes it back', (query, expected) => {
    expect(hasFilter(query, 'is:starred')).toBe(false);
    expect(toggleFilter(query, 'is:starred')).toBe(expected);
    expect(hasFilter(expected, 'is:starred')).toBe(true);
    expect(hasFilter(toggleFilter(expected, 'is:starred'), 'is:starred')).toBe(false);
  });

  it('leaves the other parts in their order', () => {
    expect(toggleFilter('mưa is:starred after:2026 "cầu Đất"', 'is:starred')).toBe('mưa after:2026 "cầu Đất"');
  });
});

it.each([
  ['xuân', ['xuan']],
  ['giao thông', ['giao thong']],
  ['cầu "Đất" cũ', ['cau dat cu']],
])('tagFilter of %s is understood', (tag, tags) => {
  const query = parseQuery(tagFilter(tag));
  expect(query.tags.map((each) => each.replaceAll(/\s+/g, ' '))).toEqual(tags);
  expect(query.words).toEqual([]);
});
