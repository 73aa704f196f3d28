import { cleanText } from '../clean-text';
import { isVietnamese, personName } from './person-name';
import { knownPress, pressKey } from './press-names';

export interface Byline {
  /** In the byline's order, at most {@link MOST_AUTHORS}. */
  readonly persons: readonly string[];
  /** Those behind "Ảnh:", writers who took the pictures too among them. */
  readonly photographers: readonly string[];
  /** The agency or the other newspaper that the text comes from. */
  readonly agency: string | undefined;
  /** Says that there are more authors than it names ("và 1 tác giả khác"). */
  readonly incomplete: boolean;
}

/** No article has more; what is longer is an attack or a list of something else. */
export const MOST_AUTHORS = 20;
const LONGEST = 2000;

/** What is never part of a name: links, e-mail addresses, handles, times and dates. */
const NOISE =
  /https?:\/\/\S+|www\.\S+|\bfb\.com\/\S+|\bfacebook\.com\/\S+|[^\s<>(),;:|]{1,64}@[^\s<>(),;:|]{0,64}|\(?GMT ?[+-] ?\d+\)?|\d{1,2}[:h]\d{2}(?::\d{2})?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/giu;

/** What those who are named behind a role did: "both" the text and the pictures. */
type Role = 'both' | 'writing' | 'photo' | 'other' | 'origin';

const WRITING =
  'bài viết|bài và tin|tin bài|bài|tin|nội dung|thực hiện|người thực hiện|nhóm thực hiện|tác giả|text|words|by|written by|bút danh';
const PHOTO = 'ảnh minh họa|ảnh|hình ảnh|hình|photos?';
const OTHER_WORK =
  'video clip|video|clip|đồ họa|đồ hoạ|infographic|graphic|thiết kế|trình bày|kỹ thuật|dựng phim|quay phim|âm thanh|biên tập|tranh|ký họa|minh họa';
const ORIGIN = 'theo|nguồn tin|nguồn|source|dẫn nguồn|dịch từ';

/** "Bài, ảnh:", "Bài và ảnh:", "Tin - Video:", "Thực hiện - Ảnh:": writers who did other work too. */
const SEVERAL_WORKS = new RegExp(
  `(?<![\\p{L}])(?:${WRITING})(?: ?(?:,|&|/|-|–|\\+|và) ?(?:${PHOTO}|${OTHER_WORK}|${WRITING}))+ ?:`,
  'giu',
);
const ROLES: Readonly<Record<Role, string>> = {
  both: 'bài ảnh ?:',
  writing: `(?:${WRITING}) ?:|by |written by `,
  photo: `(?:${PHOTO})(?: ?:| (?=\\p{L}))`,
  other: `(?:${OTHER_WORK})(?: ?:| (?=\\p{L}))`,
  origin: `(?:${ORIGIN})(?: ?:| |$)`,
};
const ROLE = new RegExp(
  `^(?:${Object.entries(ROLES)
    .map(([role, words]) => `(?<${role}>${words})`)
    .join('|')})\\s*`,
  'iu',
);

/** Work that a name's owner did, behind it: "An Bình (thực hiện)", "An Bình lược dịch". */
const WORK_BEHIND =
  /\s+(?:chụp|thực hiện|ghi|lược ghi|ghi chép|tổng hợp|lược dịch|biên dịch|dịch|biên soạn|tường thuật|thuật|tt|t\/h|th)\.?$/iu;
const WORK_ALONE =
  /^(?:thực hiện|ghi|lược ghi|tổng hợp|lược dịch|biên dịch|dịch|biên soạn|tường thuật|bút danh|từ .*|tại .*)$/iu;
const MORE_AUTHORS = /^(?:\d+ |các |những )?(?:tác giả|người|cộng sự|đồng nghiệp)(?: khác)?$|^cộng sự$/iu;

/** Between authors. A hyphen only between spaces, or between names of two or more syllables. */
const SEPARATOR = /\s*[;,|/\n()[\]&+•]\s*|\s+[-–—·]\s+|\s[-–—]|[-–—]\s|\s+(?:và|and|cùng với|với)\s+/iu;

/** The reader's state: a role holds until the next one ("Bài: A, B - Ảnh: C, D"). */
interface Reading {
  role: Role;
  readonly persons: string[];
  readonly photographers: string[];
  agency: string | undefined;
  incomplete: boolean;
}

/**
 * Reads a byline as newspapers print it. "Theo X" names a person where X is shaped like a Vietnamese name and is no
 * known newspaper; else it names the source. `isOwnName` tells the names of the newspaper itself, which is neither.
 */
export function readByline(raw: string, isOwnName: (name: string) => boolean = () => false): Byline {
  const reading: Reading = {
    role: 'writing',
    persons: [],
    photographers: [],
    agency: undefined,
    incomplete: false,
  };
  for (const line of raw.slice(0, LONGEST).split('\n')) {
    reading.role = 'writing';
    for (const piece of piecesOf(line)) readPiece(piece, reading, isOwnName);
  }
  const { agency, incomplete } = reading;
  return { persons: several(reading.persons), photographers: several(reading.photographers), agency, incomplete };
}

function several(names: readonly string[]): string[] {
  return [...new Set(names)].slice(0, MOST_AUTHORS);
}

function piecesOf(line: string): string[] {
  const text = cleanText(line, LONGEST)
    .replace(NOISE, ' ; ')
    .replace(SEVERAL_WORKS, (works) => (/[ảa]nh|hình|photo/i.test(works) ? ' ; bài ảnh:' : ' ; bài:'));
  const [first = '', ...others] = text.replace(ROLE, '').split('/');
  // "TTXVN/Vietnam+" is one agency; behind that of "AFP/Minh Châu" stands its photographer.
  if (knownPress(others.some(isVietnamese) ? '' : [first, ...others].join('/'))) return [text];
  return text.split(SEPARATOR).flatMap(splitTightHyphen);
}

/** "NHẬT XUÂN-NGHI VŨ" are two authors, "Jean-Paul" is one. */
function splitTightHyphen(piece: string): string[] {
  const parts = piece.split(/[-–—]/);
  return parts.length > 1 && parts.every((part) => isVietnamese(part)) ? parts : [piece];
}

function readPiece(raw: string, reading: Reading, isOwnName: (name: string) => boolean): void {
  let piece = raw.trim();
  for (let found = ROLE.exec(piece); found; found = ROLE.exec(piece)) {
    const role = Object.entries(found.groups ?? {}).find(([, words]) => words)?.[0];
    reading.role = role as Role;
    piece = piece.slice(found[0].length);
  }
  piece = piece.replace(WORK_BEHIND, '');
  if (MORE_AUTHORS.test(piece)) reading.incomplete = true;
  else if (piece && !WORK_ALONE.test(piece) && !isOwnName(piece)) readName(piece, reading);
}

function readName(name: string, reading: Reading): void {
  const { role, persons, photographers } = reading;
  const person = personName(name);
  const press = knownPress(name);
  const isPhoto = role === 'photo' || role === 'both';
  if (isPhoto && person && !press && isSurelyPerson(person)) photographers.push(person);
  if (role === 'photo' || role === 'other') return;
  if (press !== undefined) reading.agency ??= press;
  else if (person && (role !== 'origin' || isVietnamese(person))) persons.push(person);
  else if (role === 'origin' && looksLikeSource(name)) reading.agency ??= name;
}

/**
 * Behind "Ảnh:" stand companies and sites as often ("Getty Images", "Facebook"): a name is Vietnamese there, or abridged
 * ("T.Hà"). "T.L" is tư liệu, the archive.
 */
function isSurelyPerson(name: string): boolean {
  return isVietnamese(name) || /^(?!t\.l\.?$)\p{L}{1,2}\.\s?\p{L}/iu.test(name);
}

/** A newspaper or a body that is not in the list: short, capitalised, and not a sentence that begins with "Theo". */
function looksLikeSource(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.length <= 60 && name.split(' ').length <= 8 && pressKey(name).length > 1;
}
