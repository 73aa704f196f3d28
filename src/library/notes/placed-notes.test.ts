import { describe, expect, it } from 'vitest';
import type { Note } from '../../core/notes/note';
import { selectorOf } from '../../core/notes/text-selector';
import { placedNotes } from './placed-notes';

const TEXT = 'Sáng nay phố Huế ngập.\nChợ vẫn họp. Đường đã thông từ trưa.';

function noteOn(quote: string): Note {
  const start = TEXT.indexOf(quote);
  const selector = selectorOf(TEXT, { start, end: start + quote.length });
  return { id: quote, color: 'blue', text: '', createdAt: 1, changedAt: 1, raw: selector, shown: selector };
}

describe('notes in a kept text', () => {
  it('stand in their paragraphs, whatever the white space is', () => {
    const { paragraphs, orphans } = placedNotes(`${TEXT.replaceAll(' ', '  ')}\n`, [noteOn('phố Huế'), noteOn('Chợ')]);
    expect(paragraphs.map(({ text, parts }) => parts.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['phố Huế'],
      ['Chợ'],
    ]);
    expect(orphans).toEqual([]);
  });

  it('are parts of all the paragraphs that they reach over', () => {
    const { paragraphs } = placedNotes(TEXT, [noteOn('ngập.\nChợ')]);
    expect(paragraphs.map(({ text, parts }) => parts.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['ngập.'],
      ['Chợ'],
    ]);
  });

  it('are orphans where the kept text has not what they are on', () => {
    const note = noteOn('Đường đã thông từ trưa.');
    const { placed, orphans } = placedNotes('Sáng nay phố Huế ngập.\nChợ vẫn họp.', [note, noteOn('phố Huế')]);
    expect([placed.map(({ id }) => id), orphans]).toEqual([['phố Huế'], [note]]);
  });
});
