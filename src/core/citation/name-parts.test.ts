import { describe, expect, it } from 'vitest';
import { nameParts } from './name-parts';
import { nameCases } from './name-parts.cases';

describe('nameParts', () => {
  for (const [name, family, given, order = 'family-first'] of nameCases) {
    it(`tells the parts of ${name}`, () => {
      expect(nameParts(name)).toEqual(family === undefined ? undefined : { family, given, order });
    });
  }
});
