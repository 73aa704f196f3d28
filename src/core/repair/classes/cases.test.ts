import { describe, expect, it } from 'vitest';
import { repairText } from '../index';
import type { RepairCases } from '../repair-cases';
import { DAMAGE_CLASSES } from './index';

/** By path of the file beside the class. */
const FILES = import.meta.glob<RepairCases>('./*.cases.ts', { eager: true, import: 'CASES' });
const files = Object.entries(FILES).filter(([, cases]) => 'sound' in cases);

const ids = new Set(DAMAGE_CLASSES.map(({ id }) => id));

describe.each(files)('%s', (path, { repaired, sound, knownFailures = [] }) => {
  it('stands beside a class', () => {
    expect(ids).toContain(path.slice('./'.length, -'.cases.ts'.length));
  });

  it.each(repaired)('repairs %j', (damaged, expected) => {
    expect(repairText(damaged).text).toBe(expected);
  });

  it.each(sound.map((text) => [text]))('leaves %j', (text) => {
    expect(repairText(text)).toMatchObject({ text, repairs: [] });
  });

  it.each(repaired)('leaves what it made of %j', (_, expected) => {
    expect(repairText(expected).text).toBe(expected);
  });

  it.fails.each(knownFailures)('does not repair %j yet', (damaged, expected) => {
    expect(repairText(damaged).text).toBe(expected);
  });
});
