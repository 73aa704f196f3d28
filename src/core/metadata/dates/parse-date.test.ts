import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../fixtures/growth';
import { parseDate } from './parse-date';
import { dateCases } from './parse-date.cases';

describe('parseDate', () => {
  for (const [text, iso, options = {}] of dateCases) {
    it(`reads ${JSON.stringify(text)} ${JSON.stringify(options)}`, () => {
      expect(parseDate(text, options)?.iso).toBe(iso);
    });
  }

  it('says whether the text names a time of day', () => {
    expect(parseDate('14/10/2016')?.hasTime).toBe(false);
    expect(parseDate('14/10/2016 00:00')?.hasTime).toBe(true);
  });

  it('trusts the zone of a numeric offset, not that of "Z" or of a time without one', () => {
    const zoned = [
      '2016-10-14T20:55:00+07:00',
      '2016-10-14T13:55:00Z',
      '2016-10-14T20:55:00',
      '14/10/2016 20:55 GMT+7',
    ];
    expect(zoned.map((text) => parseDate(text)?.zoned)).toEqual([true, false, false, true]);
  });

  it.each(['1 ', '1/', '1:', '20:55 '])('reads %j again and again without delay', (part) => {
    expect(growth(1e6, (size) => () => void parseDate(part.repeat(size)))).toBeLessThan(LINEAR);
  });
});
