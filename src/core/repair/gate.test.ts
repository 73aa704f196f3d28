import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mayBeDamaged } from './gate';
import type { RepairCases } from './repair-cases';

const NEWS = fileURLToPath(new URL('../../../../shared/corpus/vi-news.txt', import.meta.url));
const MOST_FALSE_ALARMS = 0.02;
const FILES = import.meta.glob<RepairCases>('./classes/*.cases.ts', { eager: true, import: 'CASES' });

describe('the gate', () => {
  it.each(Object.entries(FILES))('sees what %s has repaired', (_, { repaired }) => {
    for (const [damaged] of repaired) expect([damaged, mayBeDamaged(damaged)]).toEqual([damaged, true]);
  });

  it('leaves sound sentences', () => {
    for (const text of [
      'Người thuỷ thủ già ngoái nhìn cửa biển.',
      'QUY HOẠCH HAI BỜ SÔNG',
      '“Ừ, về thôi!” – bà nói; 35°C…',
    ]) {
      expect(mayBeDamaged(text)).toBe(false);
    }
  });

  it('seldom wakes the engine over clean news', () => {
    if (!existsSync(NEWS)) {
      console.log('skipped: the gate over clean news (../shared is not here)');
      return;
    }
    const lines = readFileSync(NEWS, 'utf8').normalize('NFC').split('\n');
    expect(lines.filter(mayBeDamaged).length / lines.length).toBeLessThan(MOST_FALSE_ALARMS);
  });
});
