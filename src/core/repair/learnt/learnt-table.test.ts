import { describe, expect, it } from 'vitest';
import { PARAGRAPHS } from '../../../../bench/repair/paragraphs';
import { createDiagnosis, repairText, repairWith } from '../index';

const PAGE = PARAGRAPHS.slice(0, 16).join('\n');

function damage(text: string, table: Readonly<Record<string, string>>): string {
  return Array.from(text, (letter) => table[letter] ?? letter).join('');
}

describe('a table that the page gives away', () => {
  it.each([
    ['foreign signs', { ệ: '¥', ả: '□', ờ: 'Ω' }],
    ['letters of another alphabet', { ế: 'ж' }],
    ['letters that stand elsewhere, too', { ư: 'ỹ' }],
  ])('is learnt and undone: %s', (_, table) => {
    const damaged = damage(PAGE, table);
    const { text, repairs } = repairText(damaged);
    expect(text).toBe(PAGE);
    expect(repairs.every((repair) => repair.class === 'learnt-table')).toBe(true);
  });

  it('repairs the texts that came before it was learnt', () => {
    const diagnosis = createDiagnosis();
    const lines = damage(PAGE, { ệ: '¥', ả: '□' }).split('\n');
    for (const line of lines) diagnosis.observe(line);
    expect(lines.map((line) => repairWith(diagnosis, line).text).join('\n')).toBe(PAGE);
  });

  it('is not learnt from a few words', () => {
    const few = 'Bản mới có ¥ hai lần: b¥ và l¥ trong c¥ cuốn.';
    expect(repairText(few).text).toBe(few);
  });

  it('is not learnt from one word that has a letter twice, and makes no syllable into none', () => {
    const sound = 'Khán phòng lặng đi khi bà ngừng hát, rồi những tràng pháo tay kéo dài không dứt.';
    expect(repairText(`${sound}\nòò`)).toMatchObject({ text: `${sound}\nòò`, repairs: [] });
  });

  it('is not learnt from names of another language', () => {
    const names = 'Jörg, Köln, Björn, Göteborg, Malmö, Tromsö, Özil, Löw và Höness đến dự. '.repeat(6);
    expect(repairText(names).text).toBe(names);
  });
});
