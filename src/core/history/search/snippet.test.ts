import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query';
import { hasPhrase, type Mark, marksIn, snippetOf } from './snippet';

/** A text with its marks in brackets. */
function marked(text: string, marks: readonly Mark[]): string {
  return marks.reduceRight((all, [from, to]) => `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`, text);
}

const IN_TEXTS: readonly (readonly [what: string, query: string, expected: string])[] = [
  ['words together, as one place', 'đường sắt ', 'Ngành [đường sắt] mở bán vé; [Đường  sắt] đô thị chạy thử.'],
  ['words apart', 'vé tàu ', 'Mua [vé] ở ga, lên [tàu] ở bến.'],
  ['words without marks, by any', 'duong sat ', 'Tuyến [đường sắt] mới.'],
  ['a tone mark in the other place', 'hoà bình ', 'Ngày [hòa bình] đầu tiên.'],
  ['decomposed letters', 'hồ ', `Quanh [${'hồ'.normalize('NFD')}] Đàm.`],
  ['the word that is being typed', 'hồ đ', 'Bờ [hồ] sạch dần.'],
  ['all that begins as it does', 'thuy', 'Ông [Thuyết] nói [thuỷ] triều lên.'],
  ['phrases, too', '"bờ hồ" ', 'Đi dọc [bờ hồ].'],
  ['words with other marks beside the first', 'thủ tuong ', 'Họp với [thủ tướng].'],
  ['no chance words with other marks', 'thủ tướng ', 'Mùa thu, ông mơ tưởng gặp [Thủ tướng].'],
  ['a word alone with other marks, where only one was asked for', 'thủ ', 'Mùa [thu] gặp [thủ] kho.'],
  ['nothing of filters', 'tag:hồ site:ho.vn', 'Hồ Đàm ở đây.'],
];

describe('marksIn', () => {
  it.each(IN_TEXTS)('marks %s', (_what, query, expected) => {
    const text = expected.replace(/[[\]]/g, '');
    expect(marked(text, marksIn(text, parseQuery(query)))).toBe(expected);
  });
});

/** Words that nobody asks for. */
function others(count: number): string {
  return Array.from({ length: count }, (_, i) => `chữ${i}`).join(' ');
}

function snippet(text: string, query: string): string | undefined {
  const found = snippetOf(text, parseQuery(query));
  return found && marked(found.text, found.marks);
}

describe('snippetOf', () => {
  it('is all of a short text', () => {
    expect(snippet('Bờ hồ đã sạch', 'hồ ')).toBe('Bờ [hồ] đã sạch');
  });

  it('begins with a hit that begins the text', () => {
    expect(snippet(`Hồ Đàm ${others(60)}`, 'hồ đàm ')).toBe(`[Hồ Đàm] ${others(28)} …`);
  });

  it('has some words before the first hit, and an ellipsis where the text goes on', () => {
    const lead = Array.from({ length: 6 }, (_, i) => `chữ${44 + i}`).join(' ');
    expect(snippet(`${others(50)} hồ ${others(50)}`, 'hồ ')).toBe(`… ${lead} [hồ] ${others(23)} …`);
  });

  it('ends with the text', () => {
    const lead = Array.from({ length: 6 }, (_, i) => `chữ${44 + i}`).join(' ');
    expect(snippet(`${others(50)} hồ Đàm`, 'hồ đàm ')).toBe(`… ${lead} [hồ Đàm]`);
  });

  it('has no ellipsis where its last word is that of the text', () => {
    expect(snippet(`Hồ ${others(29)}`, 'hồ ')).toBe(`[Hồ] ${others(29)}`);
    expect(snippet(`Hồ ${others(30)}`, 'hồ ')).toBe(`[Hồ] ${others(29)} …`);
  });

  it('shows the place that has most of what was asked for', () => {
    const text = `Thu về. ${others(60)} tưởng rằng ${others(60)} thủ tướng đến. ${others(60)} tương lai`;
    expect(snippet(text, 'thủ tướng ')).toContain('[thủ tướng] đến. chữ0');
    expect(snippet(text, 'thu tuong ')).toContain('[thủ tướng] đến. chữ0');
  });

  it('keeps line breaks as one sign, so that the marks stand where they should', () => {
    expect(snippet('Dòng một\r\nbờ hồ\tđẹp', 'hồ ')).toBe('Dòng một  bờ [hồ] đẹp');
  });

  it('is none where the text has nothing of it', () => {
    expect(snippet('Bờ sông', 'hồ ')).toBeUndefined();
    expect(snippet('', 'hồ ')).toBeUndefined();
  });
});

describe('hasPhrase', () => {
  it.each([
    ['nhà máy nước', 'Nhà máy nước chạy thử', true],
    ['nha may nuoc', 'Nhà máy nước chạy thử', true],
    ['nhà máy nước', 'Nhà máy và máy nước', false],
    ['nhà máy nước', 'nhà máy', false],
    ['nhà máy nước', 'nhà mây nước', false],
    ['nha may nuoc', 'nhà mây nước', true],
    ['hoà bình xanh', 'Hòa Bình xanh', true],
  ])('"%s" in "%s": %s', (phrase, text, expected) => {
    const [words = []] = parseQuery(`"${phrase}"`).phrases;
    expect(hasPhrase(text, words)).toBe(expected);
  });
});
