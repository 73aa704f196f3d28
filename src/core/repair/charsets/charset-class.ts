import { pairWeight, syllableWeight } from '../../vietnamese/frequency';
import type { DamageClass, Finding } from '../damage-class';
import type { Charset } from './charset';
import { isAmongRaised } from './letter-case';
import { findPassages, type Passage, widen } from './passages';
import { type Reading, readWord } from './read-word';
import { splitWords, type WrittenWord } from './split-words';

/*
 * Whether a passage was written in a charset is decided over all its words at once, since single words of any language
 * can be read in any charset by chance.
 */

/** What a passage must gain to be repaired whatever the rest of the page shows. */
const CERTAIN_GAIN = 15;
/** A page that has shown this much was written in the charset, and so were its shortest captions. */
const PROVEN_WORDS = 3;
const PROVEN_GAIN = 30;
const MOST_REMEMBERED = 20_000;

/** The damage of text that was written in a charset and read as code page 1252 or Latin-1. */
export function charsetClass(id: string, suspect: RegExp, charset: Charset): DamageClass {
  const read = remember((word: string) => readWord(charset, word));
  return {
    id,
    suspect,
    find(text) {
      const words = splitWords(text);
      const readings = words.map((word) => read(word.text));
      const gains = readings.map((reading, i) => gainOf(reading, readings[i - 1]));
      const passages = findPassages(gains);
      for (const [i, passage] of passages.entries()) {
        if (passage.gain < CERTAIN_GAIN) continue;
        const isSound = (index: number) => isClearlySound(readings[index]);
        widen(passage, gains, isSound, passages[i - 1]?.to ?? 0, passages[i + 1]?.from ?? words.length);
      }
      return passages.flatMap((passage) => findingsOf(words, readings, gains, passage));
    },
    isProven: ({ strong, gain }) => strong >= PROVEN_WORDS && gain >= PROVEN_GAIN,
  };
}

/** Keeps what was found for a word: the same few thousand words make up most of any text. */
function remember(read: (word: string) => Reading): (word: string) => Reading {
  const known = new Map<string, Reading>();
  return (word) => {
    let reading = known.get(word);
    if (reading === undefined) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      reading = read(word);
      known.set(word, reading);
    }
    return reading;
  };
}

/** What a word speaks for a passage in the charset, in the context of the word before. */
function gainOf(reading: Reading, before: Reading | undefined): number {
  if (!reading.isSyllable || !before?.isSyllable || !(reading.isMarked || before.isMarked)) return reading.gain;
  const gain = reading.gain + pairWeight(before.after, reading.after) - syllableWeight(reading.after);
  return reading.isSound ? Math.min(gain, reading.gain) : gain;
}

function isClearlySound(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.isMarked && (!reading.isReadable || reading.isSound);
}

function findingsOf(
  words: readonly WrittenWord[],
  readings: readonly Reading[],
  gains: readonly number[],
  { from, to, gain }: Passage,
): Finding[] {
  const isCertain = gain > CERTAIN_GAIN;
  const confidence = isCertain ? 0.98 : 0.9;
  const found: Finding[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i];
    const reading = readings[i];
    if (!word || !reading?.isMarked || !reading.isReadable) continue;
    const after = isAmongRaised(readings, i) ? reading.after.toUpperCase() : reading.after;
    const range = { start: word.start + reading.from, end: word.start + reading.to };
    // Also what reads the same: no other class may read it otherwise.
    found.push({ ...range, after, confidence, gain: gains[i] ?? 0, isCertain });
  }
  return found;
}
