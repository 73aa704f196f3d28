import { pairWeight, syllableWeight } from '../../vietnamese/frequency';
import type { DamageClass, Finding } from '../damage-class';
import type { Charset } from './charset';
import { isAmongRaised } from './letter-case';
import { findPassages, type Passage, widen } from './passages';
import { type Reading, readWord } from './read-word';
import { type PlacedWord, splitWords } from './split-words';

/*
 * Whether a passage was written in a charset is decided over all its words at once, since single words of any language
 * can be read in any charset by chance.
 */

/** What a passage must gain to be repaired whatever the rest of the page shows. */
const CERTAIN_GAIN = 12;
/** A page that has shown this much was written in the charset, and so were its shortest captions. */
const PROVEN_WORDS = 3;
const PROVEN_GAIN = 30;

let charsets = 0;

/** The damage of text that was written in a charset and read as code page 1252 or Latin-1. */
export function charsetClass(id: string, suspect: RegExp, charset: Charset): DamageClass {
  const number = charsets++;
  const read = ({ word }: PlacedWord) => (word.readings[number] ??= readWord(charset, word));
  return {
    id,
    suspect,
    find(text) {
      const words = splitWords(text);
      const passages = findPassages(words.map((word) => read(word).gain));
      if (passages.length === 0) return [];
      const readings = words.map(read);
      // A word that reads as a syllable either way, at the beginning of a text that has no other sound ones.
      const isSound = readings.some(isOnlySound) ? isClearlySound : isUnread;
      return passages.flatMap((passage, i) => {
        const isCertain = passage.gain > CERTAIN_GAIN || passage.gain + contextGain(readings, passage) > CERTAIN_GAIN;
        if (isCertain)
          widen(passage, readings, isSound, passages[i - 1]?.to ?? 0, passages[i + 1]?.from ?? words.length);
        return findingsOf(words, readings, passage, isCertain);
      });
    },
    isProven: ({ strong, gain }) => strong >= PROVEN_WORDS && gain >= PROVEN_GAIN,
  };
}

/** How much likelier the words of a passage are for standing side by side: what a short one has to show. */
function contextGain(readings: readonly Reading[], { from, to }: Passage): number {
  let gain = 0;
  for (let i = from + 1; i < to; i++) {
    const [before, word] = [readings[i - 1], readings[i]];
    if (before?.isSyllable && word?.isSyllable)
      gain += pairWeight(before.after, word.after) - syllableWeight(word.after);
  }
  return gain;
}

/** Whether a word can have been written in no charset: "thể". */
function isOnlySound({ isMarked, isSound, isSyllable }: Reading): boolean {
  return isMarked && isSound && !isSyllable;
}

function isUnread({ isMarked, isReadable, isSound, isSyllable }: Reading): boolean {
  return isMarked && (!isReadable || (isSound && !isSyllable));
}

function isClearlySound({ isMarked, isReadable, isSound }: Reading): boolean {
  return isMarked && (!isReadable || isSound);
}

function findingsOf(
  words: readonly PlacedWord[],
  readings: readonly Reading[],
  { from, to }: Passage,
  isCertain: boolean,
): Finding[] {
  const confidence = isCertain ? 0.98 : 0.9;
  const found: Finding[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i];
    const reading = readings[i];
    if (!word || !reading?.isMarked || !reading.isReadable) continue;
    const after = isAmongRaised(readings, i) ? reading.after.toUpperCase() : reading.after;
    const start = word.start + reading.from;
    const end = word.start + reading.to;
    // Also what reads the same: no other class may read it otherwise.
    found.push({ start, end, after, confidence, gain: reading.gain, isCertain });
  }
  return found;
}
