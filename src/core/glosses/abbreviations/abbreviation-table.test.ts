import { describe, expect, it } from 'vitest';
import { keyOf } from './abbreviation-table';
import { ABBREVIATIONS, SUCCESSORS } from './abbreviations.data';
import { AMBIGUOUS } from './ambiguous.data';

const rows = Object.values(ABBREVIATIONS).flat();
const keys = rows.flatMap(([forms]) => [...new Set(forms.split('|').map(keyOf))]);

describe('abbreviations', () => {
  it('are at least 500, each in one place', () => {
    const all = [...keys, ...Object.keys(AMBIGUOUS)];
    expect(all.filter((key, i) => all.indexOf(key) !== i)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(500);
  });

  it('are no Roman numerals', () => {
    expect([...keys, ...Object.keys(AMBIGUOUS)].filter((key) => /^[IVX]+$/.test(key))).toEqual([]);
  });

  it('have a meaning without blanks around', () => {
    const texts = rows.flatMap(([, ...texts]) => texts);
    expect(texts.filter((text) => text !== text.trim().normalize('NFC') || text.length < 3)).toEqual([]);
  });

  it('name a successor only of what there is', () => {
    const meanings = new Set<string>(rows.map(([, meaning]) => meaning));
    expect(Object.keys(SUCCESSORS).filter((name) => !meanings.has(name))).toEqual([]);
  });
});

describe('keyOf', () => {
  it.each([
    ['GD&ĐT', 'GDĐT'],
    ['GD - ĐT', 'GDĐT'],
    ['TP. HCM', 'TPHCM'],
    ['M&A', 'M&A'],
    ['T.P', 'T.P'],
    ['C/O', 'C/O'],
  ])('%s is known as %s', (letters, key) => {
    expect(keyOf(letters)).toBe(key);
  });
});
