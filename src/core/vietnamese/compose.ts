import {
  isVowel,
  QUALITIES,
  qualityOf,
  type Quality,
  TONES,
  type Tone,
  toneOf,
  withQuality,
  withTone,
} from './letters';

const TONE_MARKS: ReadonlyMap<number, Tone> = new Map([
  [0x300, TONES.huyen],
  [0x301, TONES.sac],
  [0x303, TONES.nga],
  [0x309, TONES.hoi],
  [0x323, TONES.nang],
  // Deprecated doubles of grave and acute, made for Vietnamese; old converters write them.
  [0x340, TONES.huyen],
  [0x341, TONES.sac],
]);

const QUALITY_MARKS: ReadonlyMap<number, Quality> = new Map([
  [0x302, QUALITIES.circumflex],
  [0x306, QUALITIES.breve],
  [0x31b, QUALITIES.horn],
]);

/** Matches a combining mark that {@link compose} may join to a letter. */
const ANY_MARK = /[\u0300-\u0303\u0306\u0309\u031b\u0323\u0340\u0341]/;

/**
 * Joins combining marks to the Vietnamese letters before them: decomposed (e◌̂◌́), half decomposed (ê◌́) and in an order
 * that Unicode's own normalization leaves apart (e◌́◌̂, é◌̂). A mark that makes no Vietnamese letter there stays as it is,
 * with those after it.
 */
export function compose(text: string): string {
  let mark = text.search(ANY_MARK);
  if (mark < 0) return text;
  let result = '';
  let done = 0;
  for (; mark < text.length; mark++) {
    const letter = mark > done ? join(text.charCodeAt(mark - 1), text.charCodeAt(mark)) : 0;
    if (letter === 0) continue;
    let joined = letter;
    let end = mark + 1;
    for (let next = 0; end < text.length; end++, joined = next) {
      next = join(joined, text.charCodeAt(end));
      if (next === 0) break;
    }
    result += text.slice(done, mark - 1) + String.fromCharCode(joined);
    done = end;
    mark = end - 1;
  }
  return result + text.slice(done);
}

/**
 * The letter that a combining mark makes of a letter; 0 where it makes none that Vietnamese has, because the letter has
 * such a mark already, is no vowel, or the code is no mark.
 */
function join(letter: number, mark: number): number {
  if (mark < 0x300 || mark > 0x341 || !isVowel(letter)) return 0;
  const tone = TONE_MARKS.get(mark);
  if (tone !== undefined) return toneOf(letter) === TONES.ngang ? withTone(letter, tone) : 0;
  const quality = QUALITY_MARKS.get(mark);
  if (quality === undefined || qualityOf(letter) !== QUALITIES.plain) return 0;
  return withQuality(letter, quality);
}
