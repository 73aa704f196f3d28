import { compose } from '../../vietnamese/compose';
import { syllableWeight } from '../../vietnamese/frequency';
import { isSyllable } from '../../vietnamese/syllable';
import type { DamageClass, Finding } from '../damage-class';
import { SUSPECTS } from '../gate';

/*
 * VIQR (RFC 1456): Vietnamese in ASCII, each mark a sign behind its letter: "Vie^.t Nam", "DDa?ng". The signs are also
 * punctuation, so that a text is read only when most of its marked words are syllables, and several of them bear two
 * signs, which hardly any other text has.
 */

const QUALITY_MARKS: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031b' };
const TONE_MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};
const WORD = /(?<![\p{L}\d])[a-z][a-z^(+`'?~.]*/giu;
/** What follows in addresses and program text. */
const CODE_BEHIND = /[\p{L}\d@/\\_=]/u;
const LONGEST_WORD = 12;
const MARKED_VOWEL = /([aeiouy])([\^(+]?)([`'?~.]?)/gi;
/** A letter's quality and tone, as no punctuation stands. */
const QUALITY = /[aeo]\^|[ou]\+|a\(|dd/i;
/** A sign behind a word that ends a sentence more often than it is a tone. */
const PUNCTUATION = /[.?]$/;
const SENTENCE_END = /^["”)\]]*(?:\s+["“(]*[A-Z]|\s*$)/;
/** HĐND. */
const ABBREVIATION = /^[B-DGHK-NP-TVX]*DD[B-DGHK-NP-TVX]+$/;

const LEAST_WORDS = 3;
const LEAST_SHARE = 0.8;
const GAIN = 8;

export const viqr: DamageClass = {
  id: 'viqr',
  suspect: SUSPECTS.viqr,
  find(text) {
    const found: Finding[] = [];
    let marked = 0;
    let certain = 0;
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      if (word.length > LONGEST_WORD || CODE_BEHIND.test(text.charAt(start + word.length))) continue;
      const isMarked = QUALITY.test(word);
      if (isMarked) marked++;
      const read = readWord(word, SENTENCE_END.test(text.slice(start + word.length, start + word.length + 6)));
      if (read === undefined) continue;
      if (isMarked) certain++;
      found.push({ start, end: start + read.length, after: read.after, confidence: 0.95, gain: GAIN, isCertain: true });
    }
    return certain >= LEAST_WORDS && certain >= LEAST_SHARE * marked ? found : [];
  },
  isProven: () => true,
};

/**
 * The syllable that a word is, and how many characters of the word it takes; `undefined` where it is none.
 * @param isEnd whether a sentence may end behind the word
 */
function readWord(word: string, isEnd: boolean): { after: string; length: number } | undefined {
  const whole = readMarks(word);
  if (ABBREVIATION.test(word)) return { after: whole, length: word.length };
  const bare = isEnd && PUNCTUATION.test(word) ? word.slice(0, -1) : word;
  const inner = readMarks(bare);
  const isWhole = bare === word || !isSyllable(inner) || syllableWeight(whole) >= syllableWeight(inner);
  if (isSyllable(whole) && isWhole) return whole === word ? undefined : { after: whole, length: word.length };
  return isSyllable(inner) && inner !== bare ? { after: inner, length: bare.length } : undefined;
}

function readMarks(word: string): string {
  const marked = word
    .replace(/dd/gi, (letters) => (letters.startsWith('D') ? 'Đ' : 'đ'))
    .replace(MARKED_VOWEL, (_, vowel: string, quality: string, tone: string) => {
      return vowel + (QUALITY_MARKS[quality] ?? '') + (TONE_MARKS[tone] ?? '');
    });
  return compose(marked);
}
