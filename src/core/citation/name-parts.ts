import { foldLetters } from '../vietnamese/fold';
import { ONSETS, RIMES } from '../vietnamese/rimes';
import { isSyllable } from '../vietnamese/syllable';
import { DOUBLE_FAMILY_NAMES, FAMILY_NAMES, FAMILY_OR_GIVEN_NAMES, OTHER_FAMILY_FIRST } from './family-names';

/** A person's name in its parts, each as it is written. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
  /** How the person writes it: "Nguyễn Văn An" or "Peter Smith". */
  readonly order: 'family-first' | 'given-first';
}

/** Small words that belong to a foreign family name: "van Beethoven". */
const PARTICLES = new Set('van von der den de da di do dos du del della la le el al bin ter ten'.split(' '));

/** What hides which word is the family name. */
const NOT_TOLD = new RegExp(
  [
    '^\\p{L}{1,2}\\.', // a pen name of initials: "X.Long", "H.Y.T"
    "^[HYK]['’ ]", // a mark of sex of the Ê Đê, whose clan comes last: "H'Hen Niê", "Y Thuột Êban"
    '(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})', // a desk or newspaper behind a pen name: "Hải Anh VTV"
    '(?: Jr| Sr)\\.?$',
    ',', // turned round already
  ].join('|'),
  'u',
);

/** Vietnamese onset and rime without marks: "tuyet" is one, "smith" is none. */
const SHAPE = shape();

/**
 * The parts of a name, or `undefined` where it cannot be told which word is the family name: one word, a pen name
 * ("Thu Hà"), a foreign name in an order of its own. Such a name is cited whole; turning it round would be a guess.
 * @param name NFC, repaired, words between single spaces, not in capitals
 */
export function nameParts(name: string): NameParts | undefined {
  const words = name.split(' ');
  if (words.length < 2 || NOT_TOLD.test(name)) return undefined;
  return words.every(isVietnameseWord) ? vietnameseParts(words) : foreignParts(words);
}

/** Is a name all of Vietnamese syllables, with or without their marks? */
export function isVietnameseName(name: string): boolean {
  return name.split(' ').every(isVietnameseWord);
}

function vietnameseParts(words: readonly string[]): NameParts | undefined {
  const length = DOUBLE_FAMILY_NAMES.has(words.slice(0, 2).join(' ').toLowerCase()) ? 2 : 1;
  const first = words[0] ?? '';
  const isFamily = isAmong(FAMILY_NAMES, first) || (words.length > 2 && isAmong(FAMILY_OR_GIVEN_NAMES, first));
  if (!isFamily || words.length === length) return undefined;
  return { family: words.slice(0, length).join(' '), given: words.slice(length).join(' '), order: 'family-first' };
}

/** Foreign names end in the family name, unless they begin as one that does not: "Kim Jong-un", "Mai Smith". */
function foreignParts(words: readonly string[]): NameParts | undefined {
  const first = words[0] ?? '';
  const isTold = ![FAMILY_NAMES, FAMILY_OR_GIVEN_NAMES, OTHER_FAMILY_FIRST].some((names) => isAmong(names, first));
  const particle = words.findIndex((word, i) => i > 0 && PARTICLES.has(word));
  const start = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  if (!isTold || !words.every((word) => /^\p{Script=Latin}/u.test(word))) return undefined;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' '), order: 'given-first' };
}

/** Is a word in a list, or may it be one of the list whose marks were left out ("Nguyen")? */
function isAmong(names: ReadonlySet<string>, word: string): boolean {
  const lower = word.toLowerCase();
  return names.has(lower) || Array.from(names, foldLetters).includes(lower);
}

function isVietnameseWord(word: string): boolean {
  return isSyllable(word) || SHAPE.test(foldLetters(word));
}

function shape(): RegExp {
  const rimes = RIMES.flatMap(([, list]) => list.split(' ').map(foldLetters));
  return new RegExp(`^(?:${ONSETS.map(foldLetters).join('|')})(?:${[...new Set(rimes)].join('|')})$`);
}
