import { describe, expect, it } from 'vitest';
import { type ReadArticle, statisticsOf } from './statistics';
import type { Reading } from './visit';

const MINUTE = 60_000;
const TODAY = '2026-11-25';

function reading(key: string, hour: string, minutes = 5, words = 100): Reading {
  return { key, hour, activeMs: minutes * MINUTE, words };
}

/** An article a day. */
function onDays(...days: readonly string[]): Reading[] {
  return days.map((day) => reading(`baochi.vn/${day}`, `${day}T08`));
}

const ARTICLES = new Map<string, ReadArticle>([
  ['a', { progress: 'finished', site: 'Báo Sông', section: 'Đô thị' }],
  ['b', { progress: 'half-read', site: 'Báo Sông', section: '' }],
  ['c', { progress: 'finished', site: 'Báo Núi', section: 'Đô thị' }],
]);

function summed(...readings: readonly Reading[]) {
  return statisticsOf(readings, ARTICLES, TODAY);
}

describe('sums', () => {
  it('are nothing where nothing was read', () => {
    const empty = summed();
    expect(empty).toMatchObject({ activeMs: 0, articles: 0, finished: 0, words: 0, days: [], sites: [], sections: [] });
    expect(empty.streak).toEqual({ current: 0, longest: 0 });
    expect(empty.hours.map(({ name }) => name)).toEqual(Array.from({ length: 24 }, (_, hour) => String(hour)));
  });

  it('count an article once, however often it was read, and all of its time and words', () => {
    const sums = summed(
      reading('a', '2026-11-24T23'),
      reading('a', '2026-11-25T00'),
      reading('a', '2026-11-25T07', 2, 30),
    );
    expect(sums).toMatchObject({ activeMs: 12 * MINUTE, articles: 1, finished: 1, words: 230 });
    expect(sums.days).toEqual([
      { name: '2026-11-24', activeMs: 5 * MINUTE, articles: 1 },
      { name: '2026-11-25', activeMs: 7 * MINUTE, articles: 1 },
    ]);
  });

  it('tell finished articles from half-read ones', () => {
    const hour = '2026-11-25T08';
    expect(summed(reading('a', hour), reading('b', hour), reading('c', hour))).toMatchObject({
      articles: 3,
      finished: 2,
    });
  });

  it('by day are in order, over the border of a year', () => {
    const days = summed(...onDays('2026-01-01', '2025-12-31', '2026-01-02')).days.map(({ name }) => name);
    expect(days).toEqual(['2025-12-31', '2026-01-01', '2026-01-02']);
  });

  it('by hour bring the same hour of all days together', () => {
    const { hours } = summed(
      reading('a', '2026-11-24T07', 3),
      reading('b', '2026-11-25T07', 4),
      reading('a', '2026-11-25T00'),
    );
    expect(hours).toHaveLength(24);
    expect(hours[7]).toEqual({ name: '7', activeMs: 7 * MINUTE, articles: 2 });
    expect(hours[0]).toEqual({ name: '0', activeMs: 5 * MINUTE, articles: 1 });
    expect(hours[23]).toEqual({ name: '23', activeMs: 0, articles: 0 });
  });

  it('by site and section have the most read first, by name where they are level', () => {
    const hour = '2026-11-25T08';
    const { sites, sections } = summed(reading('a', hour, 4), reading('b', hour, 2), reading('c', hour, 6));
    expect(sites).toEqual([
      { name: 'Báo Núi', activeMs: 6 * MINUTE, articles: 1 },
      { name: 'Báo Sông', activeMs: 6 * MINUTE, articles: 2 },
    ]);
    expect(sections.map(({ name, articles }) => [name, articles])).toEqual([
      ['Đô thị', 2],
      ['', 1],
    ]);
  });

  it('keep the time of an article that is not there any more', () => {
    const sums = summed(reading('a', '2026-11-25T08', 9), reading('lost', '2026-11-25T08'));
    expect(sums).toMatchObject({ activeMs: 14 * MINUTE, articles: 2, finished: 1 });
    expect(sums.sites).toEqual([
      { name: 'Báo Sông', activeMs: 9 * MINUTE, articles: 1 },
      { name: '', activeMs: 5 * MINUTE, articles: 1 },
    ]);
  });
});

describe('the streak', () => {
  it.each([
    { what: 'goes on today', days: ['2026-11-24', '2026-11-25'], current: 2, longest: 2 },
    { what: 'goes on while today has no reading yet', days: ['2026-11-23', '2026-11-24'], current: 2, longest: 2 },
    { what: 'has ended when yesterday had none either', days: ['2026-11-22', '2026-11-23'], current: 0, longest: 2 },
    {
      what: 'begins anew after a gap',
      days: ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-25'],
      current: 1,
      longest: 3,
    },
    { what: 'goes over the end of a month', days: ['2026-10-31', '2026-11-01', '2026-11-02'], current: 0, longest: 3 },
    { what: 'goes over the last day of February', days: ['2026-02-28', '2026-03-01'], current: 0, longest: 2 },
    { what: 'knows 29 February', days: ['2024-02-28', '2024-02-29', '2024-03-01'], current: 0, longest: 3 },
    {
      what: 'misses 29 February where nothing was read on it',
      days: ['2024-02-28', '2024-03-01'],
      current: 0,
      longest: 1,
    },
    { what: 'goes over the end of a year', days: ['2025-12-31', '2026-01-01'], current: 0, longest: 2 },
    { what: 'has a day once, however much was read on it', days: ['2026-11-25', '2026-11-25'], current: 1, longest: 1 },
    { what: 'knows no order of readings', days: ['2026-11-25', '2026-11-23', '2026-11-24'], current: 3, longest: 3 },
  ])('$what', ({ days, current, longest }) => {
    expect(summed(...onDays(...days)).streak).toEqual({ current, longest });
  });

  it('of today goes over the end of a year', () => {
    const readings = onDays('2025-12-30', '2025-12-31', '2026-01-01');
    expect(statisticsOf(readings, new Map(), '2026-01-01').streak).toEqual({ current: 3, longest: 3 });
  });
});
