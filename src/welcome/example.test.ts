import { expect, it } from 'vitest';
import { repairText } from '../core/repair';
import { DAMAGED, REPAIRED } from './example';

it('is what the engine makes of it', () => {
  const { text, unresolved } = repairText(`${DAMAGED.headline}\n${DAMAGED.paragraph}`);
  expect(text).toBe(`${REPAIRED.headline}\n${REPAIRED.paragraph}`);
  expect(unresolved).toEqual([]);
});
