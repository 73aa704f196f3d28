import { describe, expect, it } from 'vitest';
import { ALIKE, type AnchorCase, EDITED_ARTICLES, TAKEN_OUT } from './find-note.cases';
import { findNote, quoteFinder } from './find-note';
import { selectorOf } from './text-selector';

/** A text without its brackets, and what was between them. */
function marked(text: string) {
  const [start, end] = [text.indexOf('['), text.indexOf(']') - 1];
  return { text: text.replace(/[[\]]/g, ''), range: start < 0 ? undefined : { start, end } };
}

function selectorIn(bracketed: string) {
  const { text, range } = marked(bracketed);
  if (!range) throw new Error('a case without a quote');
  return selectorOf(text, range);
}

function expectFound({ noted, now }: AnchorCase): void {
  const { text, range } = marked(now);
  expect(quoteFinder(text)(selectorIn(noted))).toEqual(range);
}

describe('a quote', () => {
  it.each(EDITED_ARTICLES)('is found: $what', expectFound);
  it.each(TAKEN_OUT)('is an orphan: $what', expectFound);
  it.each(ALIKE)('is where its surroundings are, or nowhere: $what', expectFound);

  it.each([0, 1500, 2495])('is where it was in a sentence that never ends and repeats itself: at %i', (start) => {
    const text = 'hò ơ…'.repeat(500);
    const range = { start, end: start + 2 };
    expect(quoteFinder(text)(selectorOf(text, range))).toEqual(range);
  });

  it('keeps the rest of its sentence and a line around it', () => {
    const around = 'Một câu dài đứng trước để có đủ chữ cho phần chung quanh của đoạn trích này. ';
    const selector = selectorIn(`${around}Đầu câu, [giữa câu], cuối câu. ${around}`);
    expect(selector.prefix).toBe(`${around.slice(-64)}Đầu câu, `);
    expect(selector.suffix).toBe(`, cuối câu. ${around.slice(0, 63)}`);
  });
});

describe('a note on repaired text', () => {
  const damaged = 'Sau mua, nuoc h? dâng cao. Nguoi dân dem bao cát ra ch?n c?a. Ch? v?n h?p.';
  const repaired = 'Sau mưa, nước hồ dâng cao. Người dân đem bao cát ra chặn cửa. Chợ vẫn họp.';
  const repairedWorse = 'Sau mưa, nước h? dâng cao. Người dân dem bao cát ra chặn c?a. Chợ v?n họp.';
  const almostRepaired = 'Sau mưa, nước hồ dâng cao. Người dân dem bao cát ra chặn c?a. Chợ vẫn họp.';
  const [start, end] = [damaged.indexOf('Nguoi'), damaged.indexOf('Ch? v?n') - 1];
  const note = { raw: selectorOf(damaged, { start, end }), shown: selectorOf(repaired, { start, end }) };

  it.each([
    ['repaired as before', damaged, repaired, 'raw'],
    ['not repaired', damaged, damaged, 'raw'],
    ['repaired worse', damaged, repairedWorse, 'raw'],
    ['repaired by the newspaper itself', repaired, repaired, 'shown'],
    ['repaired by the newspaper, but for some words of it', almostRepaired, almostRepaired, 'shown'],
  ] as const)('is found where the text is %s', (_what, raw, shown, text) => {
    expect(findNote(note, { raw, shown })).toEqual({ text, start, end });
  });

  it('is found in what was damaged since', () => {
    const onClean = { raw: selectorOf(repaired, { start, end }), shown: selectorOf(repaired, { start, end }) };
    expect(findNote(onClean, { raw: damaged, shown: repaired })).toEqual({ text: 'shown', start, end });
  });

  it('is nowhere where its sentence is gone from both', () => {
    const without = (text: string) => text.slice(0, start) + text.slice(end + 1);
    expect(findNote(note, { raw: without(damaged), shown: without(repaired) })).toBeUndefined();
  });
});
