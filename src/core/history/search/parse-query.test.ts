import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query';
import type { Query, QueryWord } from './query';

/** A word as it was typed, "…" behind one that may go on, "?" behind one that may be missing. */
function written({ exact, isPrefix, isOptional }: QueryWord): string {
  return exact + (isPrefix ? '…' : '') + (isOptional ? '?' : '');
}

/** What a query has, with words as text; what it has nothing of is left out. */
function read(text: string): Readonly<Record<string, unknown>> {
  const { words, phrases, authors, sections, ...others } = parseQuery(text);
  const lines = (lists: readonly (readonly QueryWord[])[]) => lists.map((list) => list.map(written).join(' '));
  const all = {
    words: words.map(written).join(' '),
    ...{ phrases: lines(phrases), authors: lines(authors), sections: lines(sections) },
    ...others,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !isNothing(value)));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === false || value === '' || (Array.isArray(value) && value.length === 0);
}

type Expected = Partial<Record<keyof Query, unknown>>;

function day(year: number, month: number, date: number): number {
  return new Date(year, month - 1, date).getTime();
}

const CASES: readonly (readonly [text: string, expected: Expected])[] = [
  ['', {}],
  ['  … – ', {}],
  ['Đường sắt', { words: 'đường sắt…' }],
  ['đường sắt ', { words: 'đường sắt' }],
  ['covid-19', { words: 'covid 19…' }],
  ['sắt?', { words: 'sắt' }],
  // A letter that may become any word, and may be all of one.
  ['góp ý', { words: 'góp ý?' }],
  ['góp ý ', { words: 'góp ý' }],
  ['2-1', { words: '2 1?' }],
  ['ý', { words: 'ý' }],
  ['"góp" ý', { phrases: ['góp'], words: 'ý' }],
  ['"đất đai" giá ', { phrases: ['đất đai'], words: 'giá' }],
  ['“hòa bình”', { phrases: ['hoà bình'] }],
  ['giá "đất đai', { phrases: ['đất đai'], words: 'giá' }],
  ['"" "…"', {}],
  ['site:BaoChi.vn', { sites: ['baochi.vn'] }],
  ['site:"Báo Chí" site:a.vn', { sites: ['báo chí', 'a.vn'] }],
  ['author:Đăng author:"Hà Đăng"', { authors: ['đăng', 'hà đăng'] }],
  ['section:"Đô thị"', { sections: ['đô thị'] }],
  ['tag:"Đọc Lại" tag:hồ', { tags: ['doc lai', 'ho'] }],
  ['before:2026-11-25', { before: day(2026, 11, 25) }],
  ['after:25/11/2026', { after: day(2026, 11, 25) }],
  ['after:2025 before:3/2026', { after: day(2025, 1, 1), before: day(2026, 3, 1) }],
  ['is:starred is:half-read', { isStarred: true, progress: 'half-read' }],
  ['IS:finished', { progress: 'finished' }],
  // The word before a filter is typed to its end.
  ['thu is:starred', { words: 'thu', isStarred: true }],
  ['góp ý tag:hồ', { words: 'góp ý', tags: ['ho'] }],
  ['tag:hồ thu', { words: 'thu…', tags: ['ho'] }],
  // A colon alone makes no filter.
  ['giờ:phút', { words: 'giờ phút…' }],
  ['https://baochi.vn/a ', { words: 'https baochi vn a' }],
  ['before:"hôm kia" hồ ', { words: 'hồ', misunderstood: ['before:"hôm kia"'] }],
  ['after:2026-02-30', { misunderstood: ['after:2026-02-30'] }],
  ['is:unread', { misunderstood: ['is:unread'] }],
  // A value that is about to be typed takes no result away.
  ['sen site:', { words: 'sen', misunderstood: ['site:'] }],
  ['constructor:x', { words: 'constructor x?' }],
  ['site:"" author:… tag:" "', { misunderstood: ['site:""', 'author:…', 'tag:" "'] }],
];

describe('parseQuery', () => {
  it.each(CASES)('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes as many words as a title has of a text that was pasted', () => {
    const pasted = Array.from({ length: 40 }, (_, i) => `từ${i}`).join(' ');
    expect(parseQuery(pasted).words.map(({ exact }) => exact)).toEqual(pasted.split(' ').slice(0, 16));
    expect(parseQuery(`"${pasted}"`).phrases.map(({ length }) => length)).toEqual([16]);
  });
});
