import { foldLetters } from './fold';
import { frequencyModel, syllableWeight } from './frequency';
import { baseOf } from './letters';
import { otherTonePlacement } from './tone-placement';

/** Whether a letter of a syllable (a lower-case code) may have become what is written, a lower-case code or "?". */
export type LossRule = (written: number, letter: number) => boolean;

const WILDCARD = 0x3f;
/** What a lost letter may have been without its marks: only letters with marks get lost. */
const LOST_BASES = ['a', 'e', 'i', 'o', 'u', 'y', 'd'];
/** A syllable with more lost letters than this could be anything. */
const MOST_WILDCARDS = 3;
/** Đ becomes Ð: in lower case ð and đ. */
const ETH = 0xf0;
const D_WITH_STROKE = 0x111;

let byFold: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The known syllables with these letters when all marks are taken away ("viet": việt, viết, viet …), the most frequent
 * one first; lower case, tone marks as in "hoà". Empty where there is none.
 * @param fold lower-case ASCII
 */
export function syllablesByFold(fold: string): readonly string[] {
  byFold ??= indexByFold();
  return byFold.get(fold) ?? [];
}

function indexByFold(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  // Numbers rise as frequency falls, and so each list is in order.
  for (const syllable of frequencyModel().syllables()) {
    const fold = foldLetters(syllable);
    const list = index.get(fold);
    if (list === undefined) index.set(fold, [syllable]);
    else list.push(syllable);
  }
  return index;
}

/**
 * The known syllables that could have become a damaged token, the most frequent one first; in lower case, letter for
 * letter as long as the token, with the tone placement that fits it: ("vi?t") → việt, viết …; ("ho?") → hoạ, ("h?a") → họa.
 * @param token NFC in any case; "?" is a lost letter, at most three of them
 * @param mayBecome which letter may have become which: {@link isBestFitLoss} unless told
 */
export function syllablesMatching(token: string, mayBecome: LossRule = isBestFitLoss): string[] {
  const pattern = token.toLowerCase();
  const found: string[] = [];
  for (const fold of possibleFolds(pattern)) {
    for (const syllable of syllablesByFold(fold)) {
      const matching = asMatching(syllable, pattern, mayBecome);
      if (matching !== undefined) found.push(matching);
    }
  }
  return found.sort((a, b) => syllableWeight(b) - syllableWeight(a));
}

function possibleFolds(pattern: string): string[] {
  let folds = [''];
  let wildcards = 0;
  for (let i = 0; i < pattern.length; i++) {
    const code = pattern.charCodeAt(i);
    if (code === WILDCARD && ++wildcards > MOST_WILDCARDS) return [];
    const bases = code === WILDCARD ? LOST_BASES : [code === ETH ? 'd' : foldLetters(pattern.charAt(i))];
    folds = folds.flatMap((fold) => bases.map((base) => fold + base));
  }
  return folds;
}

function asMatching(syllable: string, pattern: string, mayBecome: LossRule): string | undefined {
  if (matches(syllable, pattern, mayBecome)) return syllable;
  const other = otherTonePlacement(syllable);
  return other !== undefined && matches(other, pattern, mayBecome) ? other : undefined;
}

function matches(syllable: string, pattern: string, mayBecome: LossRule): boolean {
  if (syllable.length !== pattern.length) return false;
  for (let i = 0; i < pattern.length; i++) {
    if (!mayBecome(pattern.charCodeAt(i), syllable.charCodeAt(i))) return false;
  }
  return true;
}

/**
 * What Windows' best fit to code page 1252 does: the letters of U+1EA0–1EF9 become "?"; ă, ơ, ư, đ, ĩ, ũ their base
 * letter (Đ becomes Ð); all others stay.
 */
export function isBestFitLoss(written: number, letter: number): boolean {
  if (letter >= 0x1ea0) return written === WILDCARD;
  if (letter < 0x100) return written === letter;
  return written === baseOf(letter) || (written === ETH && letter === D_WITH_STROKE);
}
