import { describe, expect, it } from 'vitest';
import { isPassingLine } from './passing-line';
import { type SentenceChange, textDifference } from './text-difference';

const BEFORE = `Cầu Rạch Mới thông xe sáng nay. Hàng trăm người dân đã đến xem.
Theo TS. Lê Hà, công trình hoàn thành trước hạn hai tháng. Vốn đầu tư là 120 tỷ đồng.`;

/** A change as one line: [-gone-], {+come+}. */
function written(change: SentenceChange): string {
  if (change.kind !== 'changed') return change.kind === 'added' ? `{+${change.sentence}+}` : `[-${change.sentence}-]`;
  const marks = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const;
  return change.words.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join(' ');
}

/** Of the processor, whatever else the machine does. */
function cpuSeconds(run: () => void): number {
  const start = process.cpuUsage().user;
  run();
  return (process.cpuUsage().user - start) / 1e6;
}

const withSingleBlanks = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Sentences of two words in an order that another seed makes another one: the hardest to tell apart. */
function tangled(seed: number): string {
  let state = seed;
  const word = () => ((state = (state * 48271) % 0x7fffffff) & 0x400 ? 'nà' : 'ná');
  return Array.from({ length: 400 }, () => `${Array.from({ length: 600 }, word).join(' ')}.`).join('\n');
}

const difference = (before: string, after: string) => textDifference(before, after).map(written);

describe('textDifference', () => {
  it.each([
    ['nothing', (text: string) => text],
    ['white space', (text: string) => ` ${text.replaceAll(' ', '\u00a0 ').replace('\n', '\n\n')}\n`],
    ['the place of tone marks', (text: string) => text.replace('hoàn', 'hòan').normalize('NFD')],
    ['where a paragraph ends', (text: string) => text.replace('sáng nay. ', 'sáng nay.\n')],
    ['the age of the article', (text: string) => `Cập nhật 3 giờ trước\n${text}`],
    ['counters', (text: string) => `${text}\n1.204 lượt xem\nBình luận (56)`],
  ])('finds none in %s', (_what, change) => {
    expect(difference(BEFORE, change(BEFORE))).toEqual([]);
  });

  it('shows the words of a sentence that were changed', () => {
    expect(difference(BEFORE, BEFORE.replace('120 tỷ', '135 tỷ'))).toEqual(['Vốn đầu tư là [-120-] {+135+} tỷ đồng.']);
  });

  it('shows what came and what went, in the order of the text', () => {
    const after = BEFORE.replace(' Hàng trăm người dân đã đến xem.', '').replace(
      '\n',
      '\nĐơn vị thi công là một công ty trong tỉnh.\n',
    );
    expect(difference(BEFORE, after)).toEqual([
      '[-Hàng trăm người dân đã đến xem.-]',
      '{+Đơn vị thi công là một công ty trong tỉnh.+}',
    ]);
  });

  it('finds a changed sentence behind a new one', () => {
    const after = BEFORE.replace('Vốn đầu tư là 120 tỷ', 'Nắng đã lên trên sông. Vốn đầu tư là 135 tỷ');
    expect(difference(BEFORE, after)).toEqual(['{+Nắng đã lên trên sông.+}', 'Vốn đầu tư là [-120-] {+135+} tỷ đồng.']);
  });

  it('shows a text that begins or ends', () => {
    expect(difference('', 'Trời mưa.')).toEqual(['{+Trời mưa.+}']);
    expect(difference('Trời mưa.', '')).toEqual(['[-Trời mưa.-]']);
  });

  it('has all words of both texts, also where they differ in everything', () => {
    const text = (word: string) => Array.from({ length: 1500 }, (_, i) => `${word} số ${i} đã qua cầu.`).join(' ');
    const changes = textDifference(text('Xe'), text('Thuyền').replaceAll('đã qua cầu', 'còn ở bến sông'));
    expect(changes.filter(({ kind }) => kind === 'removed')).toHaveLength(1500);
    expect(changes.filter(({ kind }) => kind === 'added')).toHaveLength(1500);
  });

  it.each([
    ['one sentence without an end', (i: number) => `từ ${i}`, ' '],
    ['many sentences', (i: number) => `Câu thứ ${i} của bài.`, '\n'],
  ])('compares 100 kB of %s with another text in less than a second', (_what, make, between) => {
    const text = (from: number) =>
      Array.from({ length: 10_000 }, (_, i) => make(from + i))
        .join(between)
        .slice(0, 100_000);
    expect(cpuSeconds(() => textDifference(text(0), text(1_000_000)))).toBeLessThan(1);
  });

  it.each([
    ['exclamations with one that never ends', 'Ơ! '.repeat(33_000), 'một hai '.repeat(12_500)],
    ['a sentence that never ends with exclamations', 'một hai '.repeat(12_500), 'Ơ! '.repeat(33_000)],
    ['sentences of the same two words in another order', tangled(3), tangled(11)],
  ])('compares %s in less than four seconds, and leaves nothing out', (_what, before, after) => {
    let changes: SentenceChange[] = [];
    expect(cpuSeconds(() => (changes = textDifference(before, after)))).toBeLessThan(4);
    const said = (side: 'removed' | 'added') =>
      changes.flatMap((change) => {
        if (change.kind !== 'changed') return change.kind === side ? [change.sentence] : [];
        return change.words.filter(({ kind }) => kind === 'same' || kind === side).map(({ text }) => text);
      });
    expect(said('removed').join(' ') === withSingleBlanks(before)).toBe(true);
    expect(said('added').join(' ') === withSingleBlanks(after)).toBe(true);
  });
});

describe('isPassingLine', () => {
  it.each([
    '2 giờ trước',
    'Cập nhật: 15 phút trước',
    '1 giờ 20 phút trước',
    'vừa xong',
    '12K thích',
    'Lượt xem: 1.204',
    '3 bình luận',
    'Chia sẻ 12',
  ])('%s', (line) => {
    expect(isPassingLine(line)).toBe(true);
  });

  it.each([
    'Tai nạn xảy ra 2 giờ trước',
    '2 ngày trước, cầu đã mở.',
    'Giá 1.204 đồng',
    'Bình luận',
    '2 giờ',
    '14/10/2016 20:55',
    'Trang 2',
  ])('not %s', (line) => {
    expect(isPassingLine(line)).toBe(false);
  });
});
