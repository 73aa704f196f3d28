import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findNote, quoteFinder } from '../../../src/core/notes/find-note';
import { normalText } from '../../../src/core/notes/normal-text';
import { flat, selectorOf } from '../../../src/core/notes/text-selector';
import { wholeWords } from '../../../src/core/notes/whole-words';
import { fuzzProperty } from '../fuzz-property';
import { anyText, sound } from '../inputs/texts';

const about = (name: string, share: number) => ({ name: `notes: ${name}`, inputs: 'texts', share }) as const;

const article = fc
  .array(fc.oneof({ arbitrary: sound, weight: 3 }, { arbitrary: anyText, weight: 1 }), { minLength: 1, maxLength: 5 })
  .map((paragraphs) =>
    paragraphs
      .map((each) => normalText(each).text)
      .filter(Boolean)
      .join('\n'),
  );
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A place that two shares of a text's length name. */
function rangeIn(text: string, [a, b]: readonly [number, number]) {
  const places = [Math.floor(a * text.length), Math.floor(b * text.length)].sort((x, y) => x - y);
  const [start = 0, end = 0] = places;
  return { start, end };
}

export const notes = [
  fuzzProperty(about('a normal text has a place in its source for each unit', 6), anyText, (source) => {
    const { text, offsets } = normalText(source);
    assert.equal(offsets.length, text.length + 1);
    assert(offsets.every((offset, i) => offset >= (offsets[i - 1] ?? 0) && offset <= source.length));
    assert.equal(normalText(text).text, text);
  }),
  fuzzProperty(about('whole words hold what they are of', 3), fc.tuple(anyText, share, share), ([text, a, b]) => {
    const range = rangeIn(text, [a, b]);
    const whole = wholeWords(text, range);
    assert(whole.start <= range.start && whole.end >= range.end && whole.start >= 0 && whole.end <= text.length);
  }),
  fuzzProperty(about('a quote is found where it was made', 4), fc.tuple(article, share, share), ([text, a, b]) => {
    const range = rangeIn(text, [a, b]);
    // Nobody can select nothing.
    if (range.end > range.start) assert.deepEqual(quoteFinder(text)(selectorOf(text, range)), range);
  }),
  fuzzProperty(
    about('a quote stands within another text, or nowhere', 4),
    fc.tuple(article, article, fc.integer({ min: 0, max: 3 }), share, share),
    ([text, other, kept, a, b]) => {
      const range = rangeIn(text, [a, b]);
      if (range.end === range.start) return;
      const note = selectorOf(text, range);
      const paragraphs = text.split('\n');
      const now = [...paragraphs.slice(0, kept), other, ...paragraphs.slice(kept + 1)].join('\n');
      const found = findNote({ raw: note, shown: note }, { raw: now, shown: now });
      if (!found) return;
      assert(found.start >= 0 && found.end > found.start && found.end <= now.length, `${found.start}–${found.end}`);
      // What was quoted word for word is found word for word.
      if (flat(now).includes(flat(note.prefix + note.exact + note.suffix)))
        assert.equal(flat(now.slice(found.start, found.end)), flat(note.exact));
    },
  ),
];
