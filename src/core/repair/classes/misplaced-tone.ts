import { pairWeight, syllableWeight } from '../../vietnamese/frequency';
import { QUALITIES, qualityOf, stripTone, toneOf, TONES } from '../../vietnamese/letters';
import { isSyllable } from '../../vietnamese/syllable';
import { wellPlacedTone } from '../../vietnamese/tone-placement';
import { eachToken, type TextRange } from '../../vietnamese/tokens';
import type { DamageClass, Finding } from '../damage-class';
import { SUSPECTS } from '../gate';

/*
 * A tone mark on the wrong vowel: nhìêu, đựơc, maĩ, qúa. Input methods and converters left it there. Beside a vowel with a
 * quality of its own no language has it. Elsewhere other languages may (aí, Piá), so that the words around must be
 * Vietnamese. "hòa" and "hoà" are ways to type, and stay.
 */

/** What code page 1258 makes of ố and ộ: another damage, in text that has lost all letters beyond code page 1252. */
const COMBINING_AS_LETTER = /[âêô][ìò]/i;
/** Letters, and tones, that hardly any language but Vietnamese has. */
const VIETNAMESE_ONLY = /[ăơưđ\u1ea0-\u1ef9]/i;
/** What input methods made of a question mark: "ai?" became "aỉ". */
const HOOK_AT_END = /[ảẻỉỏủỷ]$/i;
/** What follows inside a sentence or at its end, and never behind a question mark. */
const GOES_ON = /^(?: [\p{Ll}\d]|[.,;:])/u;
/** What parts sentences: the words behind it tell nothing. */
const SENTENCE_END = /[.!?;:\n]/;
/** What tells a sentence's language; abbreviations and names do not. */
const FOREIGN_OR_SYLLABLE = /^\p{L}\p{Ll}+$/u;
/** Rarer syllables are hardly what was meant, unless the form is no other language's. */
const LEAST_WEIGHT = -14;
/**
 * How much likelier a word with a capital must be for standing beside its neighbour, in nats, or how common: it may be a
 * foreign name.
 */
const LEAST_PAIR_GAIN = 0.5;
const COMMON_WEIGHT = -10;
/** A longer name of another language hardly has a Vietnamese syllable's letters: Raí, Piá. */
const LONGEST_FOREIGN_NAME = 3;
/** So many words on either side tell whether a word beside a foreign name is Vietnamese. */
const REACH = 3;
/** How unlikely it is that a sentence ends as a question before a word with a capital, in nats: that may be a name. */
const QUESTION_COST = 2;
const MARKED = /[^\0-\u007f]/;
const SHORTEST = 2;
const LONGEST = 7;
const GAIN = 6;

export const misplacedTone: DamageClass = {
  id: 'misplaced-tone',
  suspect: SUSPECTS['misplaced-tone'],
  find(text) {
    const tokens = tokensOf(text);
    const isVietnamese = tokens.some(({ token, after }) => VIETNAMESE_ONLY.test(token) && isSyllable(after));
    return tokens.flatMap((word, i): Finding[] => {
      const { token, after, start, end } = word;
      if (after === token) return [];
      const isMeant = isVietnamese || syllableWeight(after) >= LEAST_WEIGHT;
      const isSure = movesToQuality(token, after) ? isMeant : isVietnamese && fits(tokens, i, text);
      return isSure ? [{ start, end, after, isCertain: true, gain: GAIN, confidence: 0.95 }] : [];
    });
  },
  isProven: () => true,
};

interface Token extends TextRange {
  readonly token: string;
  /** With its tone where it belongs. */
  readonly after: string;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  eachToken(text, (start, end) => {
    const token = text.slice(start, end);
    tokens.push({ start, end, token, after: withToneMoved(token) });
  });
  return tokens;
}

function withToneMoved(token: string): string {
  if (token.length < SHORTEST || token.length > LONGEST) return token;
  return wellPlacedTone(token) ?? token;
}

/** Whether the vowel that gets the tone has a quality. */
function movesToQuality(token: string, after: string): boolean {
  if (COMBINING_AS_LETTER.test(token)) return false;
  return Array.from(after).some((letter, i) => {
    const code = letter.charCodeAt(0);
    return letter !== token[i] && toneOf(code) !== TONES.ngang && qualityOf(code) !== QUALITIES.plain;
  });
}

/** Whether a word with its tone moved is Vietnamese in a Vietnamese text: by its form, or by the words beside it. */
function fits(tokens: readonly Token[], i: number, text: string): boolean {
  const word = tokens[i];
  if (!word || syllableWeight(word.after) < LEAST_WEIGHT) return false;
  const before = besideOf(tokens[i - 1], word, tokens[i - 1], text);
  const behind = besideOf(word, tokens[i + 1], tokens[i + 1], text);
  if (mayBeQuestion(word, before, behind, text)) return false;
  if (VIETNAMESE_ONLY.test(word.token)) return true;
  if (word.token !== word.token.toLowerCase() && word.token.length <= LONGEST_FOREIGN_NAME) {
    const gain = Math.max(pairGain(before, word.after), pairGain(word.after, behind));
    return gain > LEAST_PAIR_GAIN || syllableWeight(word.after) > COMMON_WEIGHT;
  }
  const beside = [before, behind].filter((token) => FOREIGN_OR_SYLLABLE.test(token));
  return beside.length === 0 || beside.some(isSyllable) || isAmongVietnamese(tokens, i, text);
}

/** Whether a Vietnamese word with marks is near, in the same sentence. */
function isAmongVietnamese(tokens: readonly Token[], i: number, text: string): boolean {
  const word = tokens[i];
  return tokens.slice(Math.max(0, i - REACH), i + REACH + 1).some((other) => {
    if (!word || other === word || !MARKED.test(other.after) || !isSyllable(other.after)) return false;
    const [from, to] = other.start < word.start ? [other.end, word.start] : [word.end, other.start];
    return !SENTENCE_END.test(text.slice(from, to));
  });
}

/** Whether a word may be a question's last one, and its hook the question mark. */
function mayBeQuestion({ token, after, end }: Token, before: string, behind: string, text: string): boolean {
  if (!HOOK_AT_END.test(token) || GOES_ON.test(text.slice(end, end + 2))) return false;
  const plain = token.slice(0, -1) + String.fromCharCode(stripTone(token.charCodeAt(token.length - 1)));
  const asked = weightBehind(before, plain) + (behind === '' ? 0 : syllableWeight(behind) - QUESTION_COST);
  return asked > weightBehind(before, after) + (behind === '' ? 0 : weightBehind(after, behind));
}

function weightBehind(before: string, token: string): number {
  return isSyllable(before) ? pairWeight(before, token) : syllableWeight(token);
}

/** One of two tokens, as it should read, where nothing but a blank stands between them; "" where more does. */
function besideOf(first: Token | undefined, second: Token | undefined, one: Token | undefined, text: string): string {
  if (!first || second?.start !== first.end + 1 || !/\s/.test(text.charAt(first.end))) return '';
  return one?.after ?? '';
}

function pairGain(first: string, second: string): number {
  if (!isSyllable(first) || !isSyllable(second)) return -Infinity;
  return pairWeight(first, second) - syllableWeight(second);
}
