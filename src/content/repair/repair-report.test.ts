import { describe, expect, it } from 'vitest';
import type { Repair } from '../../core/repair';
import { KeptWords } from './kept-words';
import { repairReport } from './repair-report';

const repair = (raw: string, before: string, after: string, confidence = 0.9, from = 0) => {
  const start = raw.indexOf(before, from);
  return { start, end: start + before.length, before, after, class: 'lossy-table', confidence };
};

const reportOf = (raw: string, repairs: readonly Repair[], kept = new KeptWords()) =>
  repairReport([{ raw, repairs, unresolved: 2 }], kept);

describe('repairReport', () => {
  it('names each repair with its word', () => {
    const raw = 'Ban Cán sự Аảng nói vử việc';
    const report = reportOf(raw, [repair(raw, 'А', 'Đ'), repair(raw, 'ử', 'ề')]);
    expect(report.count).toBe(2);
    expect(report.places.map(({ before, after }) => [before, after])).toEqual([
      ['Аảng', 'Đảng'],
      ['vử', 'về'],
    ]);
  });

  it('takes several repairs of one word for one place, as sure as the least sure of them', () => {
    const raw = 'ông Аiửn';
    const report = reportOf(raw, [repair(raw, 'А', 'Đ', 0.99), repair(raw, 'ử', 'ề', 0.8)]);
    expect(report).toEqual({
      count: 1,
      places: [{ before: 'Аiửn', after: 'Điền', class: 'lossy-table', confidence: 0.8, isKept: false }],
      unresolved: 2,
    });
  });

  it('shows a blank that came into a word with both its halves', () => {
    const raw = 'cà\u00a0ng tốt';
    expect(reportOf(raw, [repair(raw, '\u00a0', '')]).places).toMatchObject([{ before: 'cà\u00a0ng', after: 'càng' }]);
  });

  it('counts all places and describes the first hundred', () => {
    const raw = 'vử '.repeat(150);
    const repairs = Array.from({ length: 150 }, (_, i) => repair(raw, 'ử', 'ề', 0.9, 3 * i));
    const { count, places } = reportOf(raw, repairs);
    expect([count, places.length]).toEqual([150, 100]);
  });

  it('does not count a word that the reader keeps, but lists it', () => {
    const raw = 'vử việc, nhiửu';
    const kept = new KeptWords();
    kept.set({ before: 'vử', after: 'về' }, true);
    const repairs = [repair(raw, 'ử', 'ề'), repair(raw, 'ử', 'ề', 0.9, 5)];
    const { count, places } = reportOf(raw, repairs, kept);
    expect([count, places.map(({ isKept }) => isKept)]).toEqual([1, [true, false]]);
    expect(kept.spare(raw, repairs)).toEqual([repairs[1]]);
    kept.set({ before: 'vử', after: 'về' }, false);
    expect(kept.spare(raw, repairs)).toEqual(repairs);
  });
});
