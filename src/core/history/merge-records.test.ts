import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from './merge-records';
import { readRecord } from './transfer/record.fixture';
import type { HistoryRecord, KeptText, Reading, Visit } from './visit';

const KEY = readRecord.visit.key;

/** A record of the article that knows nothing but what is said. */
function record(visit: Partial<Visit>, others: Partial<HistoryRecord> = {}): HistoryRecord {
  const { starredAt, ...known } = readRecord.visit;
  return { visit: { ...known, tags: [], note: '', activeMs: 0, ...visit }, readings: [], ...others };
}

function reading(hour: string, activeMs: number, words = 0): Reading {
  return { key: KEY, hour, activeMs, words };
}

const anyTime = fc.integer({ min: 1, max: 1000 });
const anyText: fc.Arbitrary<KeptText> = fc.record({ text: fc.constantFrom('một', 'hai', 'ba'), at: anyTime });
const anyReadings = fc
  .uniqueArray(fc.tuple(fc.constantFrom('01', '02', '03'), fc.nat({ max: 9 }), fc.nat({ max: 9 })), {
    selector: ([hour]) => hour,
  })
  .map((all) => all.sort(([a], [b]) => (a < b ? -1 : 1)).map(([hour, ms, words]) => reading(hour, ms, words)));

/** A record as the history has it: its time is never less than that of its hours. */
const anyRecord = fc
  .record({
    visit: fc.record({
      ...{ lastReadAt: anyTime, firstReadAt: anyTime, timesRead: fc.nat({ max: 3 }), activeMs: fc.nat({ max: 40 }) },
      depth: fc.constantFrom(0, 0.5, 1),
      progress: fc.constantFrom('half-read', 'finished'),
      tags: fc.uniqueArray(fc.constantFrom('hồ', 'cầu', 'phố')),
      note: fc.constantFrom('', 'Hỏi lại', 'Xem bản vẽ'),
    }),
    starredAt: fc.option(anyTime, { nil: undefined }),
    texts: fc.uniqueArray(anyText, { selector: ({ text }) => text, maxLength: 2 }),
    readings: anyReadings,
    corrections: fc.constantFrom(undefined, { title: 'Cầu' }, { title: 'Hồ', authors: 'Hà Đăng' }),
  })
  .map(({ visit, starredAt, texts: [text, earlierText], readings, corrections }) => {
    const activeMs = Math.max(
      visit.activeMs,
      readings.reduce((sum, each) => sum + each.activeMs, 0),
    );
    return record(
      { ...visit, activeMs, ...(starredAt !== undefined && { starredAt }) },
      { ...(text && { text }), ...(earlierText && { earlierText }), readings, ...(corrections && { corrections }) },
    );
  });

describe('mergeRecords', () => {
  it('makes the same record of one that comes twice', () => {
    fc.assert(
      fc.property(anyRecord, (a) => {
        expect(mergeRecords(a, a)).toEqual(a);
      }),
    );
  });

  it('changes nothing more when a record comes again', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const merged = mergeRecords(a, b);
        expect(mergeRecords(merged, b)).toEqual(merged);
        expect(mergeRecords(merged, a)).toEqual(merged);
      }),
    );
  });

  it('asks not which record came first', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        fc.pre(a.visit.lastReadAt !== b.visit.lastReadAt);
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
    );
  });

  it('takes of the article what was read later, and of the reading the most', () => {
    const older = record({ lastReadAt: 1, firstReadAt: 1, timesRead: 3, depth: 1, progress: 'finished', repairs: 1 });
    const newer = record({
      lastReadAt: 9,
      firstReadAt: 5,
      timesRead: 1,
      depth: 0.2,
      progress: 'half-read',
      repairs: 7,
    });
    expect(mergeRecords(newer, older).visit).toMatchObject({
      ...{ lastReadAt: 9, firstReadAt: 1, timesRead: 3, depth: 1, progress: 'finished', repairs: 7 },
    });
  });

  it('counts an hour of both once, and the time of hours that nobody noted', () => {
    const a = record({ lastReadAt: 1, activeMs: 30 }, { readings: [reading('01', 10, 5), reading('03', 20, 9)] });
    const b = record({ lastReadAt: 2, activeMs: 25 }, { readings: [reading('01', 15, 6), reading('02', 10, 4)] });
    const { visit, readings } = mergeRecords(a, b);
    expect(readings).toEqual([reading('01', 15, 6), reading('02', 10, 4), reading('03', 20, 9)]);
    expect(visit.activeMs).toBe(45);
    expect(mergeRecords(a, record({ lastReadAt: 2, activeMs: 70 })).visit.activeMs).toBe(70);
  });

  it('keeps what the reader gave to either', () => {
    const a = record({ lastReadAt: 1, starredAt: 5, tags: ['hồ'], note: 'Hỏi lại' }, { corrections: { title: 'Cầu' } });
    const b = record({ lastReadAt: 2, tags: ['cầu', 'hồ'], note: 'Xem bản vẽ' }, { corrections: { authors: 'Hà' } });
    const { visit, corrections } = mergeRecords(a, b);
    expect(visit).toMatchObject({ starredAt: 5, tags: ['cầu', 'hồ'], note: 'Hỏi lại\n\nXem bản vẽ' });
    expect(corrections).toEqual({ title: 'Cầu', authors: 'Hà' });
  });

  it('does not let a backup undo what the reader has set right since', () => {
    const backup = record({ lastReadAt: 5, starredAt: 1 }, { corrections: { title: 'Cầu' } });
    const history = record({ lastReadAt: 5, starredAt: 8 }, { corrections: { title: 'Cầu đi bộ' } });
    expect(mergeRecords(history, backup)).toEqual(history);
  });

  it('keeps the older text beside the newer, where they differ', () => {
    const [one, two] = [
      { text: 'Hồ rộng 12 ha.', at: 1 },
      { text: 'Hồ rộng 14 ha.', at: 2 },
    ];
    const older = record({ lastReadAt: 1 }, { text: one });
    expect(mergeRecords(record({ lastReadAt: 2 }, { text: two }), older)).toMatchObject({
      text: two,
      earlierText: one,
    });
    expect(mergeRecords(record({ lastReadAt: 2 }, { text: { ...one, at: 2 } }), older).earlierText).toBeUndefined();
    expect(mergeRecords(record({ lastReadAt: 2 }), older).text).toEqual(one);
  });

  it('lets a reading tell of the article, though its link was saved later', () => {
    const read = record({
      lastReadAt: 5,
      firstReadAt: 5,
      timesRead: 1,
      article: { ...readRecord.visit.article, title: 'Cầu' },
    });
    const saved = record({ lastReadAt: 9, firstReadAt: 1, timesRead: 0, tags: ['để dành'] });
    for (const merged of [mergeRecords(read, saved), mergeRecords(saved, read)]) {
      expect(merged.visit).toMatchObject({ lastReadAt: 5, firstReadAt: 5, timesRead: 1, tags: ['để dành'] });
      expect(merged.visit.article.title).toBe('Cầu');
    }
  });
});
