import { describe, expect, it, vi } from 'vitest';
import type { Note } from '../../core/notes/note';
import { selectorOf } from '../../core/notes/text-selector';
import { placedNotes } from './placed-notes';

const TEXT = 'Sáng nay phố Huế ngập.\nChợ vẫn họp. Đường đã thông từ trưa.';

function noteOn(quote: string, text = TEXT): Note {
  const start = text.indexOf(quote);
  const selector = selectorOf(text, { start, end: start + quote.length });
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

  it('of a long text are each in its own paragraphs, and those that reach over several in all of them', () => {
    const text = Array.from({ length: 9 }, (_, i) => `Đoạn thứ ${i} kể chuyện bến sông.`).join('\n');
    const quotes = ['thứ 8', 'thứ 3 kể', 'sông.\nĐoạn thứ 5 kể chuyện bến sông.\nĐoạn', 'thứ 0', 'Đoạn thứ 3'];
    const { paragraphs } = placedNotes(
      text,
      quotes.map((quote) => noteOn(quote, text)),
    );
    expect(paragraphs.map(({ text, parts }) => parts.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['thứ 0'],
      [],
      [],
      ['thứ 3 kể', 'Đoạn thứ 3'],
      ['sông.'],
      ['Đoạn thứ 5 kể chuyện bến sông.'],
      ['Đoạn'],
      [],
      ['thứ 8'],
    ]);
  });

  it('have the whole text prepared once, not for each of them', () => {
    const notes = ['phố Huế', 'Chợ', 'Đường'].map((quote) => noteOn(quote));
    const replaceAll = vi.spyOn(String.prototype, 'replaceAll');
    placedNotes(TEXT, notes);
    const texts = replaceAll.mock.contexts.map(String);
    replaceAll.mockRestore();
    expect(texts.filter((text) => text === TEXT)).toHaveLength(1);
  });

  it('are orphans where the kept text has not what they are on', () => {
    const note = noteOn('Đường đã thông từ trưa.');
    const { placed, orphans } = placedNotes('Sáng nay phố Huế ngập.\nChợ vẫn họp.', [note, noteOn('phố Huế')]);
    expect([placed.map(({ id }) => id), orphans]).toEqual([['phố Huế'], [note]]);
  });
});
