import { describe, expect, it } from 'vitest';
import { findNote } from './find-note';
import {
  type Article,
  ArticleWriter,
  damaged,
  Dice,
  edited,
  EDITS,
  placesOf,
  type Sentence,
  textOf,
} from './random-edits.fixture';
import type { TextRange } from '../vietnamese/tokens';
import { flat, selectorOf, type TextSelector } from './text-selector';

const SEED = 20_261_125;

interface Outcome {
  /** What became of the sentence; `alike`: there is or was another that reads the same. */
  readonly sentence: 'intact' | 'alike' | 'reworded' | 'gone';
  readonly quote: 'found' | 'orphan' | 'wrong';
}

/** A quote of a sentence: all of it, or some of its words. */
function quoteOf({ start, end }: { start: number; end: number }, text: string, dice: Dice) {
  const blanks = [...text.slice(start, end).matchAll(/ /g)].map(({ index }) => start + index);
  if (blanks.length < 3 || dice.chance(0.5)) return { start, end };
  const first = dice.below(blanks.length - 1);
  const last = first + 1 + dice.below(blanks.length - 1 - first);
  return { start: (blanks[first] ?? start) + 1, end: blanks[last] ?? end };
}

/** How much of a page's words is damaged: as it wrote them, as an engine repaired them, and as another engine does. */
interface Damage {
  readonly raw: number;
  readonly noted: number;
  readonly now: number;
}

function round(dice: Dice, damage: Damage): Outcome {
  const writer = new ArticleWriter(dice);
  const first = writer.article();
  // One article in four has two sentences that are the same.
  const before = dice.chance(0.25) ? edited(first, 'duplicate', dice, writer) : first;
  const sentence = dice.of(before.flat());
  const text = textOf(before);
  const place = placesOf(before).get(sentence.id);
  if (!place) throw new Error('a sentence without a place');
  const range = quoteOf(place, text, dice);
  const note = {
    raw: selectorOf(damaged(text, damage.raw), range),
    shown: selectorOf(damaged(text, damage.noted), range),
  };
  let after = before;
  for (let edits = 1 + dice.below(4); edits > 0; edits--) after = edited(after, dice.of(EDITS), dice, writer);
  const now = textOf(after);
  const found = findNote(note, { raw: damaged(now, damage.raw), shown: damaged(now, damage.now) });
  return {
    sentence: fateOf(sentence, before, after),
    quote: found ? judged(before, after, sentence, { found, quoted: selectorOf(text, range) }) : 'orphan',
  };
}

function fateOf({ id, text }: Sentence, before: Article, after: Article): Outcome['sentence'] {
  const now = after.flat().find((other) => other.id === id);
  if (!now) return 'gone';
  if (now.text !== text) return 'reworded';
  return [...before.flat(), ...after.flat()].some((other) => other.id !== id && other.text === text)
    ? 'alike'
    : 'intact';
}

/** @param quoted what was noted, without any damage */
function judged(
  before: Article,
  after: Article,
  { id, text }: Sentence,
  { found, quoted }: { found: TextRange; quoted: TextSelector },
): Outcome['quote'] {
  const sentences = after.flat();
  const places = placesOf(after);
  const at = sentences.findIndex((other) => {
    const place = places.get(other.id);
    return place !== undefined && place.start <= found.start && found.end <= place.end;
  });
  const [there, now] = [sentences[at], sentences.find((other) => other.id === id)];
  if (there?.id === id) return 'found';
  const { prefix, exact, suffix } = quoted;
  const isBeside = [sentences[at - 1], sentences[at + 1]].some(
    (beside) => beside?.id === id && beside.text === there?.text,
  );
  const isAmongTheSame = flat(textOf(after)).startsWith(flat(prefix + exact + suffix), found.start - prefix.length);
  const isMoved = there !== undefined && !now && there.text === text && !before.flat().includes(there);
  // Of several that read the same one after the other each is as right as the others, as is one with all that stood around
  // the quote around it. Where the sentence is gone, one that was written since and reads the same is the sentence, moved.
  const isRight = isBeside || isAmongTheSame || isMoved;
  return isRight ? 'found' : 'wrong';
}

describe('a quote in an edited article', () => {
  it.each<[string, number, Damage]>([
    ['sound', 10_000, { raw: 0, noted: 0, now: 0 }],
    ['damaged and repaired', 2000, { raw: 0.4, noted: 0.05, now: 0.05 }],
    ['re-repaired', 2000, { raw: 0.4, noted: 0.2, now: 0 }],
    ['damaged, its repair switched off', 2000, { raw: 0.4, noted: 0, now: 0.4 }],
  ])(
    'stands in no wrong place, and is found where its sentence survives: %s, %d random edits',
    (what, rounds, damage) => {
      const dice = new Dice(SEED);
      const counts = new Map<string, number>();
      const count = (name: string) => counts.get(name) ?? 0;
      for (let i = 0; i < rounds; i++) {
        const { sentence, quote } = round(dice, damage);
        for (const name of [quote, `${sentence} ${quote}`]) counts.set(name, count(name) + 1);
      }
      const share = (kind: string) => count(`${kind} found`) / (count(`${kind} found`) + count(`${kind} orphan`));
      const kinds = (['intact', 'alike', 'reworded', 'gone'] as const).map(
        (kind) => `${kind} ${count(`${kind} found`)} found, ${count(`${kind} orphan`)} orphans`,
      );
      console.log(`anchors, ${what}, ${rounds} random edits: ${count('wrong')} wrong; sentences ${kinds.join('; ')}`);
      expect(count('wrong')).toBe(0);
      expect(share('intact')).toBeGreaterThanOrEqual(0.99);
      expect(share('reworded')).toBeGreaterThanOrEqual(0.6);
    },
    60_000,
  );
});
