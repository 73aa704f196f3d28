import { describe, expect, it } from 'vitest';
import { distinctExceptions, holdsOn } from './exceptions';
import { createDiagnosis, exceptionsOf, repairWith } from './index';

const TEXT = 'Nhiửu đại biểu đửu nói vử điửu nà\u00a0y, vử quyửn lợi.';

function repaired(...words: { before: string; after: string }[]) {
  const diagnosis = createDiagnosis();
  diagnosis.observe(TEXT);
  return repairWith(diagnosis, TEXT, exceptionsOf(words));
}

describe('exceptions', () => {
  it('leave a word as it is wherever it stands, and no other', () => {
    const { text, repairs } = repaired({ before: 'vử', after: 'về' });
    expect(text).toBe('Nhiều đại biểu đều nói vử điều này, vử quyền lợi.');
    expect(repairs).toHaveLength(5);
    for (const { start, end, before } of repairs) expect(TEXT.slice(start, end)).toBe(before);
  });

  it('hold for all repairs of a word', () => {
    expect(repaired({ before: 'nà\u00a0y', after: 'này' }).text).toContain('điều nà\u00a0y,');
  });

  it('hold for one reading of a word, and for whole words', () => {
    const all = repaired().text;
    expect(all).toBe('Nhiều đại biểu đều nói về điều này, về quyền lợi.');
    expect(repaired({ before: 'vử', after: 'vỏ' }, { before: 'ử', after: 'ề' }).text).toBe(all);
  });

  it('hold on their site, or everywhere', () => {
    const word = { before: 'vử', after: 'về' };
    expect(holdsOn(word, 'baochi.vn')).toBe(true);
    expect(holdsOn({ ...word, site: 'baochi.vn' }, 'baochi.vn')).toBe(true);
    expect(holdsOn({ ...word, site: 'baochi.vn' }, 'blog.baochi.vn')).toBe(false);
  });

  it('are kept once, and for no single site where they hold everywhere', () => {
    const here = { before: 'vử', after: 'về', site: 'a.vn' };
    const there = { ...here, site: 'b.vn' };
    const other = { before: 'đửu', after: 'đều', site: 'a.vn' };
    const everywhere = { before: 'vử', after: 'về' };
    expect(distinctExceptions([here, there, here, other])).toEqual([here, there, other]);
    expect(distinctExceptions([here, other, everywhere, there])).toEqual([other, everywhere]);
  });
});
