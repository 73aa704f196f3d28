import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../fixtures/growth';
import { pressKey } from './press-names';
import { MOST_AUTHORS, readByline } from './read-byline';
import { bylineCases, photoCases } from './read-byline.cases';

describe('readByline', () => {
  for (const [byline, persons, agency, own = []] of bylineCases) {
    it(`reads ${JSON.stringify(byline)}`, () => {
      const keys = own.map(pressKey);
      const read = readByline(byline, (name) => keys.includes(pressKey(name)));
      expect(read.persons).toEqual(persons);
      expect(read.agency).toBe(agency);
    });
  }

  for (const [byline, photographers, persons = []] of photoCases) {
    it(`reads the photographers of ${JSON.stringify(byline)}`, () => {
      expect(readByline(byline)).toMatchObject({ photographers, persons });
    });
  }

  it('says when more authors wrote than it names', () => {
    expect(readByline('NHẬT XUÂN và 1 tác giả khác').incomplete).toBe(true);
    expect(readByline('NHẬT XUÂN - NGHI VŨ').incomplete).toBe(false);
  });

  it('keeps a bounded number of a thousand authors', () => {
    const syllables = 'An Bình Chi Dung Giang Hà Khánh Lan Mai Nga'.split(' ');
    const names = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => `${a} ${b} ${c}`)));
    expect(readByline(names.join(', ')).persons).toHaveLength(MOST_AUTHORS);
  });

  it.each(['Bài, ', 'a@', 'PGS.TS ', 'Theo ', '- ', 'Ảnh: '])('reads %j again and again without delay', (part) => {
    expect(growth(1e5, (size) => () => void readByline(part.repeat(size)))).toBeLessThan(LINEAR);
  });
});
