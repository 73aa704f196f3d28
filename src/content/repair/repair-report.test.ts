import { describe, expect, it } from 'vitest';
import { repairReport } from './repair-report';

const repair = (raw: string, before: string, after: string, confidence = 0.9, from = 0) => {
  const start = raw.indexOf(before, from);
  return { start, end: start + before.length, before, after, class: 'lossy-table', confidence };
};

describe('repairReport', () => {
  it('names each repair with its word', () => {
    const raw = 'Ban Cán sự Аảng nói vử việc';
    const report = repairReport([{ raw, repairs: [repair(raw, 'А', 'Đ'), repair(raw, 'ử', 'ề')] }]);
    expect(report.count).toBe(2);
    expect(report.places.map(({ before, after }) => [before, after])).toEqual([
      ['Аảng', 'Đảng'],
      ['vử', 'về'],
    ]);
  });

  it('takes several repairs of one word for one place, as sure as the least sure of them', () => {
    const raw = 'ông Аiửn';
    const report = repairReport([{ raw, repairs: [repair(raw, 'А', 'Đ', 0.99), repair(raw, 'ử', 'ề', 0.8)] }]);
    expect(report).toEqual({
      count: 1,
      places: [{ before: 'Аiửn', after: 'Điền', class: 'lossy-table', confidence: 0.8 }],
    });
  });

  it('shows a blank that came into a word with both its halves', () => {
    const raw = 'cà\u00a0ng tốt';
    expect(repairReport([{ raw, repairs: [repair(raw, '\u00a0', '')] }]).places).toMatchObject([
      { before: 'cà\u00a0ng', after: 'càng' },
    ]);
  });

  it('counts all places and describes the first hundred', () => {
    const raw = 'vử '.repeat(150);
    const repairs = Array.from({ length: 150 }, (_, i) => repair(raw, 'ử', 'ề', 0.9, 3 * i));
    const { count, places } = repairReport([{ raw, repairs }]);
    expect([count, places.length]).toEqual([150, 100]);
  });
});
