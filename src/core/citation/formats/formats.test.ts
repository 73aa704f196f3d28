import { describe, expect, it } from 'vitest';
import { ACCESSED, article } from '../article.fixture';
import { cite, citationFormats, plainText } from '../index';
import type { CitationLocale } from '../index';
import type { Article } from '../../metadata/article';
import { formatCases } from './formats.cases';

function cited(id: string, given: Partial<Article>, locale: CitationLocale): string {
  const format = citationFormats.find((one) => one.id === id);
  if (!format) throw new Error(`No format ${id}`);
  const runs = cite(format, article(given), { accessed: ACCESSED, locale });
  return runs.map(({ text, italic }) => (italic ? `_${text}_` : text)).join('');
}

describe('citationFormats', () => {
  for (const { what, format, given = {}, vi, en = vi } of formatCases) {
    it(`${format}: ${what}`, () => {
      expect(cited(format, given, 'vi')).toBe(vi);
      expect(cited(format, given, 'en')).toBe(en);
    });
  }

  it('have ids of their own', () => {
    expect(new Set(citationFormats.map(({ id }) => id)).size).toBe(citationFormats.length);
  });

  it('csl-json: parts only for names that are written given name first', () => {
    const given = { authors: ['Nguyễn Văn An', 'Peter Smith'], title: 'Ông nói "không" \\ {x}' };
    expect(JSON.parse(cited('csl-json', given, 'vi'))).toEqual([
      {
        id: 'https://bosong.example/cau-moi.html',
        type: 'article-newspaper',
        title: 'Ông nói "không" \\ {x}',
        author: [{ literal: 'Nguyễn Văn An' }, { family: 'Smith', given: 'Peter' }],
        'container-title': 'Báo Bờ Sông',
        issued: { 'date-parts': [[2016, 10, 14]] },
        accessed: { 'date-parts': [[2026, 11, 25]] },
        language: 'vi',
        URL: 'https://bosong.example/cau-moi.html',
      },
    ]);
  });

  it('csl-json: no field for what the article does not say', () => {
    const bare = { authors: [], published: undefined, language: undefined };
    const [item] = JSON.parse(cited('csl-json', bare, 'vi')) as [object];
    expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'container-title', 'accessed', 'URL']);
  });

  it('refuse to make up the day of reading', () => {
    const [format] = citationFormats;
    expect(() => format && cite(format, article(), { accessed: '', locale: 'vi' })).toThrow(RangeError);
  });

  it('end at once on hostile values', () => {
    const hostile = { title: '"”’ .'.repeat(1e5), authors: Array.from({ length: 1000 }, () => 'Á '.repeat(500)) };
    const before = process.cpuUsage();
    for (const format of citationFormats)
      plainText(cite(format, article(hostile), { accessed: ACCESSED, locale: 'en' }));
    // The processor's time, as a busy machine makes the clock's long. What grows with the square would take hours.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(10);
  }, 60_000);
});
