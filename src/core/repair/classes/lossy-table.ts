import { syllableWeight, UNKNOWN_SYLLABLE_WEIGHT } from '../../vietnamese/frequency';
import { isSyllable } from '../../vietnamese/syllable';
import type { DamageClass, Finding } from '../damage-class';
import { SUSPECTS } from '../gate';
import { likelihoodGain, textWeight } from '../likelihood';

/*
 * A search-and-replace table once meant to repair mojibake, some of whose keys had lost their last, invisible character:
 * "Ä" for U+0110 wrote Đ as А (Cyrillic), "á»" for U+1EC1 wrote ề as ử, and "Ã" for U+00E0 wrote à and left the U+00A0
 * behind it. Every Đ, ề and à of such a text is damaged, which is why a sound one in the same passage speaks against it.
 */

/** What ử was, likeliest first. Only ề was ever seen: the lost keys predict the others. */
const WAS_HOOK_U = ['ề', 'ỏ'];
const WAS_HOOK_U_IN_CAPITALS = ['Ề', 'Ố'];
/** What an à at a syllable's start was where it makes no syllable. Never seen: predicted like the above. */
const WAS_INITIAL_A_GRAVE = ['Á', 'Í', 'Ý'];

/** Letters, and no-break spaces behind an à: they may stand inside a syllable. No two parts can match the same text. */
const WORD = /[\p{L}\p{M}]+(?:(?<=à)\u00a0[\p{L}\p{M}]*)*/gu;
/** The letters that the damage would not have left. */
const SOUND = /[Đề]|à(?!\u00a0)/g;
/** Abbreviations such as QĐ, HĐND, ĐBQH. */
const ABBREVIATION = /^[A-ZĐƯ]{2,6}$/;
const SHORTEST_NAME = 3;
/** Cyrillic other than the А that the table writes: a Russian name or a model number stays as it is. */
const OTHER_CYRILLIC = /[\u0400-\u040f\u0411-\u04ff]/;
const VIETNAMESE_MARK = /[ăâêôơưđ\u1ea0-\u1ef9]/i;

/** How much likelier a reading must be than what stands there, as a natural logarithm, where both are Vietnamese. */
const CLEAR_GAIN = 3;
/** The same where nothing else in the text speaks for this damage. */
const OVERWHELMING_GAIN = 7;
/** The same for two words that would make one. */
const OVERWHELMING_JOINT_GAIN = 12;

/** A letter that stands where no syllable has it: one in a thousand tokens of sound text at most, were it a misprint. */
const IMPOSSIBLE_GAIN = 10;
/** Two blanks, one of them no-break, in the middle of a sentence: one in hundreds of words of careless text. */
const BLANK_PAIR_GAIN = 6;
/** What nobody types a no-break space before. */
const BEFORE_NO_BLANK = /[ .,]/;
/** What may be damaged, but is not rare in sound text. */
const FAINT_GAIN = 1;

export const lossyTable: DamageClass = {
  id: 'lossy-table',
  suspect: SUSPECTS['lossy-table'],

  sound: SOUND,
  find: findings,
  // One pair of blanks behind an à, and no sound letter of the table anywhere: a caption has no more to show.
  isProven: ({ strong, against, gain }) => strong >= 2 || (against === 0 && gain >= BLANK_PAIR_GAIN),
  // Sound letters of the table and no certain damage: a passage that was written later, such as a sidebar.
  spares: ({ strong, against }) => strong === 0 && against > 0,
};

/** The places that the table may have written, those that only it can have written marked as certain. */
function findings(text: string): Finding[] {
  const found: Finding[] = [];
  let previous = '';
  for (const match of text.matchAll(WORD)) {
    for (const { letters, offsets, joints } of syllablesOf(match[0], match.index, text)) {
      const changes = letterChanges(letters, previous);
      const edits = changes.map(({ index, ...change }) => {
        const start = offsets[index] ?? 0;
        return { ...change, start, end: start + 1 };
      });
      found.push(...[...joints, ...edits].sort((a, b) => a.start - b.start));
      previous = changed(letters, changes);
    }
  }
  return found;
}

/** A syllable without the blanks that the table left in it or behind it. */
interface Syllable {
  letters: string;
  /** Where each letter stands in the text. */
  offsets: number[];
  /** The blanks that have to go. */
  joints: Finding[];
}

/** Cuts a word at its no-break spaces, save where they came into the middle of a syllable. */
function syllablesOf(word: string, start: number, text: string): Syllable[] {
  const syllables: Syllable[] = [];
  let offset = start;
  for (const piece of word.split('\u00a0')) {
    const blank = offset - 1;
    const last = syllables.at(-1);
    const isJoined = last !== undefined && piece !== '' && isSyllable(sound(last.letters + piece));
    if (last && (isJoined || (piece === '' && !startsWord(text, offset)))) {
      last.joints.push({ start: blank, end: offset, after: '', ...jointGrounds(last.letters, piece, text[offset]) });
    }
    if (isJoined) extend(last, piece, offset);
    else if (piece !== '') syllables.push(extend({ letters: '', offsets: [], joints: [] }, piece, offset));
    offset += piece.length + 1;
  }
  return syllables;
}

function extend(syllable: Syllable, piece: string, offset: number): Syllable {
  syllable.letters += piece;
  for (let i = 0; i < piece.length; i++) syllable.offsets.push(offset + i);
  return syllable;
}

/** Sound text may have a no-break space between two words, but not before what is no word, or hardly one there. */
function jointGrounds(left: string, right: string, next = ''): Grounds {
  if (right === '')
    return { isCertain: false, confidence: 0.9, gain: BEFORE_NO_BLANK.test(next) ? BLANK_PAIR_GAIN : FAINT_GAIN };
  const gain = textWeight(left + right) - textWeight(`${left}\u00a0${right}`);
  const isCertain = !isSyllable(right) || gain > OVERWHELMING_JOINT_GAIN;
  return { isCertain, confidence: isCertain ? 0.98 : 0.9, gain: Math.max(gain, FAINT_GAIN) };
}

/** With the letters that the table certainly did not leave: what the syllable check has to see. */
function sound(letters: string): string {
  return letters.replaceAll('А', 'Đ');
}

function startsWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2));
}

type Grounds = Pick<Finding, 'isCertain' | 'confidence' | 'gain'>;

/** One letter of a syllable and what it was. */
interface Change extends Grounds {
  readonly index: number;
  readonly after: string;
}

function letterChanges(letters: string, previous: string): Change[] {
  if (letters.includes('А')) return strokeChanges(letters, previous);
  if (letters.includes('ử')) return hookChange(letters, previous);
  return initialChange(letters);
}

/** А for Đ. */
function strokeChanges(letters: string, previous: string): Change[] {
  if (OTHER_CYRILLIC.test(letters)) return [];
  const read = sound(letters);
  const rest = hookChange(read, previous);
  const grounds = strokeGrounds(letters, changed(read, rest), previous);
  if (!grounds) return [];
  const strokes = [...letters.matchAll(/А/g)].map(({ index }) => ({ index, after: 'Đ', ...grounds }));
  return [...strokes, ...rest].sort((a, b) => a.index - b.index);
}

function strokeGrounds(letters: string, read: string, previous: string): Grounds | undefined {
  if (isSyllable(read)) {
    // "Аi" may be Đi, or an Ai typed with a look-alike letter.
    const isCertain = !isSyllable(letters.replaceAll('А', 'A'));
    return { isCertain, confidence: isCertain ? 0.99 : 0.85, gain: isCertain ? IMPOSSIBLE_GAIN : FAINT_GAIN };
  }
  // An initial behind a Vietnamese word, as in "Ảnh: Đ. H."; alone, it may be Cyrillic.
  const isInitial = read === 'Đ' && isSyllable(previous);
  if (isInitial || ABBREVIATION.test(read)) return { isCertain: false, confidence: 0.85, gain: FAINT_GAIN };
  if (letters.length < SHORTEST_NAME) return undefined;
  // Words that lost the blank between them are no syllable, but still Vietnamese; names such as Đaklak have no mark.
  return { isCertain: false, confidence: VIETNAMESE_MARK.test(letters) ? 0.8 : 0.7, gain: FAINT_GAIN };
}

/** ử for ề, or for one of the letters that the table is only thought to have changed. */
function hookChange(letters: string, previous: string): Change[] {
  const index = letters.indexOf('ử');
  if (index < 0) return [];
  const others = letters.replace('ử', '');
  // One capital alone begins a word: "Аử" was "Đề".
  const isCapitals = others.length > 1 && others === others.toUpperCase();
  for (const after of isCapitals && index > 0 ? WAS_HOOK_U_IN_CAPITALS : WAS_HOOK_U) {
    const read = letters.replace('ử', after);
    if (!isSyllable(read)) continue;
    const grounds = hookGrounds(letters, read, previous, after);
    return grounds ? [{ index, after, ...grounds }] : [];
  }
  return [];
}

function hookGrounds(letters: string, read: string, previous: string, after: string): Grounds | undefined {
  const isSeen = after === 'ề';
  if (!isSyllable(letters)) return { isCertain: isSeen, confidence: isSeen ? 0.99 : 0.6, gain: IMPOSSIBLE_GAIN };
  const gain = likelihoodGain(letters, read, previous);
  if (gain < (isSeen ? CLEAR_GAIN : OVERWHELMING_GAIN)) {
    // Rare words that are hardly ever written with ử: "rử rà".
    const isOnlySpelling = isSeen && syllableWeight(letters) <= UNKNOWN_SYLLABLE_WEIGHT;
    return isOnlySpelling ? { isCertain: false, confidence: 0.8, gain: FAINT_GAIN } : undefined;
  }
  // Lử and Đửu are names of people: a capital is never certain.
  const isName = letters !== letters.toLowerCase();
  const isCertain = isSeen && gain > OVERWHELMING_GAIN && !isName;
  return { isCertain, confidence: isCertain ? 0.97 : 0.9, gain: isName ? FAINT_GAIN : gain };
}

/** à for Á, Í or Ý where a syllable begins that could not begin with à. */
function initialChange(letters: string): Change[] {
  if (!letters.startsWith('à') || isSyllable(letters)) return [];
  const after = WAS_INITIAL_A_GRAVE.find((letter) => isSyllable(letter + letters.slice(1)));
  return after ? [{ index: 0, after, isCertain: false, confidence: 0.5, gain: FAINT_GAIN }] : [];
}

function changed(letters: string, changes: readonly Change[]): string {
  const result = Array.from(letters);
  for (const { index, after } of changes) result[index] = after;
  return result.join('');
}
