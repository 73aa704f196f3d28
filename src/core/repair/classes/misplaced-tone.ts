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
/** What follows inside a sentence. */
const GOES_ON = /^ [\p{Ll}\d]/u;
/** What tells a sentence's language; abbreviations and names do not. */
const FOREIGN_OR_SYLLABLE = /^\p{L}\p{Ll}+$/u;
/** Rarer syllables are hardly what was meant. */
const LEAST_WEIGHT = -14;
/** How much likelier a word with a capital must be for standing beside its neighbour, in nats: it may be a foreign name. */
const LEAST_PAIR_GAIN = 0.5;
/** A longer name of another language hardly has a Vietnamese syllable's letters: Raí, Piá. */
const LONGEST_FOREIGN_NAME = 3;
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
      const isSure = movesToQuality(token, after) || (isVietnamese && fits(word, tokens[i - 1], tokens[i + 1], text));
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
  const moved = wellPlacedTone(token);
  return moved === undefined || syllableWeight(moved) < LEAST_WEIGHT ? token : moved;
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
function fits(word: Token, previous: Token | undefined, next: Token | undefined, text: string): boolean {
  const before = previous && isBeside(previous, word, text) ? previous.after : '';
  const behind = next && isBeside(word, next, text) ? next.after : '';
  if (mayBeQuestion(word, text)) return false;
  if (VIETNAMESE_ONLY.test(word.token)) return true;
  if (word.token !== word.token.toLowerCase() && word.token.length <= LONGEST_FOREIGN_NAME) {
    return Math.max(pairGain(before, word.after), pairGain(word.after, behind)) > LEAST_PAIR_GAIN;
  }
  const beside = [before, behind].filter((token) => FOREIGN_OR_SYLLABLE.test(token));
  return beside.length === 0 || beside.some(isSyllable);
}

/** Whether a word may be a question's last one, and its hook the question mark. */
function mayBeQuestion({ token, after, end }: Token, text: string): boolean {
  if (!HOOK_AT_END.test(token) || GOES_ON.test(text.slice(end, end + 2))) return false;
  const plain = token.slice(0, -1) + String.fromCharCode(stripTone(token.charCodeAt(token.length - 1)));
  return syllableWeight(plain) > syllableWeight(after);
}

/** Whether nothing but a blank stands between two tokens. */
function isBeside(first: Token, second: Token, text: string): boolean {
  return second.start === first.end + 1 && /\s/.test(text.charAt(first.end));
}

function pairGain(first: string, second: string): number {
  if (!isSyllable(first) || !isSyllable(second)) return -Infinity;
  return pairWeight(first, second) - syllableWeight(second);
}
