import { describe, expect, it } from 'vitest';
import type { DateGloss } from '../dates/date-gloss';
import { findDates } from './dates';
import { dateCases } from './dates.cases';

function told(text: string, { start, end, from, to, precision, lunar }: DateGloss): string {
  const moon = lunar && [lunar.day, lunar.month, lunar.year].filter((part) => part !== undefined).join('-');
  const span = to === undefined ? from : `${from}/${to}`;
  return `${text.slice(start, end)} = ${span}${precision === 'day' ? '' : ` ${precision}`}${moon ? ` lunar ${moon}` : ''}`;
}

describe.each(dateCases)('dates in an article of $published', ({ published, cases }) => {
  it.each(cases)('%s', (text, ...expected) => {
    const [dates = []] = findDates([text], published === undefined ? {} : { published });
    expect(dates.map((date) => told(text, date))).toEqual(expected);
  });
});
