import { syllableWeight } from '../../vietnamese/frequency';
import { isSyllable } from '../../vietnamese/syllable';
import { eachToken } from '../../vietnamese/tokens';
import { bestPath, type Choice } from '../best-path';
import { type Candidate, candidateOf } from '../candidate';
import type { DamageClass, Finding } from '../damage-class';
import { textWeight } from '../likelihood';
import { remembered } from '../remembered';

/*
 * TCVN3 has its ư at the soft hyphen, which browsers hide and converters drop: "®îc" for "®­îc" (được). What is left reads
 * as Vietnamese once the charset is repaired: đợc, nớc, nh, where every ư without a tone is missing.
 */

const MAY_LACK = /[ơờớởỡợ][cimnptu]|(?<!\p{L})(?:nh|nhng|t|th|trng)(?!\p{L})/iu;
/** A sound ư: this text has not lost them. */
const SOUND = /ư/i;
/** Letters and signs of a charset that is not read yet, and references: "nh&#7919;ng" is no "nh". */
const UNREAD = /[¡-ª¬-¶¸-º¼-¿×÷äåæçëîïñöøûüþÿ]|&#?[a-z0-9]{2,8};/i;
/** A sign that ends no word but stands for a letter, by another damage. */
const ODD_SIGN = /[^\0-\u007f\s\p{L}\p{P}]/u;
const HAS_VOWEL = /[^bcdđghklmnpqrstvx]/i;
const LONGEST_TOKEN = 6;
const IMPOSSIBLE_GAIN = 8;
/** Rarer syllables than this are no proof: other languages of Vietnam write ơ where Vietnamese does not. */
const COMMON_WEIGHT = -10.5;
const LEAST_CONFIDENCE = 0.8;
/** How much likelier a syllable with ư must be than one without where nothing else speaks for this damage. */
const OVERWHELMING_GAIN = 6;

export const lostUHorn: DamageClass = {
  id: 'lost-u-horn',
  // More than the gate's: a page that has đợc has ngời and nh, too.
  suspect: MAY_LACK,
  sound: /ư/gi,
  find(text) {
    if (SOUND.test(text) || UNREAD.test(text)) return [];
    const choices: Choice[] = [];
    eachToken(text, (start, end) => {
      const isWord = end - start <= LONGEST_TOKEN && isWordAt(text, start, end);
      const candidates = !isWord ? [] : candidatesFor(text.slice(start, end));
      if (candidates.length > 0) choices.push({ start, end, candidates });
    });
    return bestPath(text, choices).flatMap(({ start, end, chosen, confidence }) => {
      const before = text.slice(start, end);
      return chosen.text === before || confidence < LEAST_CONFIDENCE
        ? []
        : [findingOf(start, end, before, chosen.text, confidence)];
    });
  },
  isProven: ({ strong, against }) => strong > 0 && against === 0,
};

/** Whether a token stands alone, and is not a part of a number or of a word with a sign in it. */
function isWordAt(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  return !/[\d/]/.test(before) && !ODD_SIGN.test(before) && !ODD_SIGN.test(text.charAt(end));
}

function findingOf(start: number, end: number, before: string, after: string, confidence: number): Finding {
  const isImpossible = !isSyllable(before);
  const gain = isImpossible ? IMPOSSIBLE_GAIN : Math.max(0, textWeight(after) - textWeight(before));
  const isCertain = gain > OVERWHELMING_GAIN && !isAscii(before) && syllableWeight(after) > COMMON_WEIGHT;
  return { start, end, after, confidence, gain, isCertain };
}

/** Text that lost its ư has the same few words again and again. */
const MOST_KNOWN_TOKENS = 4000;

/** The token with a ư in it, wherever that makes a syllable, and as it is where it may be one; empty where none can be missing. */
const candidatesFor = remembered(MOST_KNOWN_TOKENS, (token): readonly Candidate[] => {
  // Abbreviations and model names: TP, Đ.
  const hasVowel = HAS_VOWEL.test(token);
  if (token === token.toUpperCase() && !hasVowel) return [];
  const read: string[] = [];
  for (let place = 0; place <= token.length; place++) {
    const after = insert(token, place);
    const isMeant = hasVowel || syllableWeight(after) > COMMON_WEIGHT;
    if (isMeant && isSyllable(after) && !read.includes(after)) read.push(after);
  }
  if (read.length === 0) return [];
  if (isSyllable(token)) read.push(token);
  return read.map((text) => candidateOf(text, 0));
});

function insert(token: string, place: number): string {
  const isCapitals = token.length > 1 && token === token.toUpperCase();
  if (isCapitals) return token.slice(0, place) + 'Ư' + token.slice(place);
  if (place > 0 || token === token.toLowerCase()) return token.slice(0, place) + 'ư' + token.slice(place);
  return 'Ư' + token.charAt(0).toLowerCase() + token.slice(1);
}

function isAscii(token: string): boolean {
  return /^[a-z]+$/i.test(token);
}
