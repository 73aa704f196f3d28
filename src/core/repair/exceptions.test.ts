import { describe, expect, it } from 'vitest';
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
});
