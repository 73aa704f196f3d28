import { describe, expect, it } from 'vitest';
import { KeptWords } from './kept-words';
import { RepairTally } from './repair-tally';
import { repairedWords } from '../../core/repair/repaired-words';

const repair = (raw: string, before: string, after: string, confidence = 0.9, from = 0) => {
  const start = raw.indexOf(before, from);
  return { start, end: start + before.length, before, after, class: 'lossy-table', confidence };
};

function tallyOf(raw: string, repairs: ReturnType<typeof repair>[]): RepairTally {
  const tally = new RepairTally();
  for (const word of repairedWords(raw, repairs)) tally.add(word);
  return tally;
}

const all = new KeptWords();

describe('RepairTally', () => {
  it('names each repair with its word', () => {
    const raw = 'Ban Cán sự Аảng nói vử việc';
    const { count, kinds } = tallyOf(raw, [repair(raw, 'А', 'Đ'), repair(raw, 'ử', 'ề')]).report(all);
    expect(count).toBe(2);
    expect(kinds.map(({ before, after }) => [before, after])).toEqual([
      ['Аảng', 'Đảng'],
      ['vử', 'về'],
    ]);
  });

  it('takes several repairs of one word for one, as sure as the least sure of them', () => {
    const raw = 'ông Аiửn';
    expect(tallyOf(raw, [repair(raw, 'А', 'Đ', 0.99), repair(raw, 'ử', 'ề', 0.8)]).report(all)).toEqual({
      count: 1,
      kinds: [{ before: 'Аiửn', after: 'Điền', class: 'lossy-table', confidence: 0.8, times: 1, isKept: false }],
      moreKinds: 0,
    });
  });

  it('shows a blank that came into a word with both its halves', () => {
    const raw = 'cà\u00a0ng tốt';
    const { kinds } = tallyOf(raw, [repair(raw, '\u00a0', '')]).report(all);
    expect(kinds).toMatchObject([{ before: 'cà\u00a0ng', after: 'càng' }]);
  });

  it('counts equal words as one kind, and takes them back one by one', () => {
    const raw = 'vử, vử';
    const repairs = [repair(raw, 'ử', 'ề', 0.9), repair(raw, 'ử', 'ề', 0.7, 3)];
    const tally = tallyOf(raw, repairs);
    expect(tally.report(all)).toMatchObject({ count: 2, kinds: [{ before: 'vử', times: 2, confidence: 0.7 }] });
    const [first, second] = [...repairedWords(raw, repairs)];
    if (first) tally.remove(first);
    expect(tally.report(all)).toMatchObject({ count: 1, kinds: [{ times: 1 }] });
    if (second) tally.remove(second);
    expect(tally.report(all)).toEqual({ count: 0, kinds: [], moreKinds: 0 });
  });

  it('describes the first fifty kinds and counts the others', () => {
    const raw = Array.from({ length: 70 }, (_, i) => `vử${i}`).join(' ');
    const repairs = [...raw.matchAll(/ử/g)].map(({ index }) => repair(raw, 'ử', 'ề', 0.9, index));
    const { count, kinds, moreKinds } = tallyOf(raw, repairs).report(all);
    expect([count, kinds.length, moreKinds]).toEqual([70, 50, 20]);
  });

  it('does not count a word that the reader keeps, but lists it', () => {
    const raw = 'vử việc, nhiửu';
    const kept = new KeptWords();
    kept.set({ before: 'vử', after: 'về' }, true);
    const repairs = [repair(raw, 'ử', 'ề'), repair(raw, 'ử', 'ề', 0.9, 5)];
    const { count, kinds } = tallyOf(raw, repairs).report(kept);
    expect([count, kinds.map(({ isKept }) => isKept)]).toEqual([1, [true, false]]);
    expect(kept.spare(raw, repairs)).toEqual([repairs[1]]);
    kept.set({ before: 'vử', after: 'về' }, false);
    expect(kept.spare(raw, repairs)).toEqual(repairs);
  });
});
