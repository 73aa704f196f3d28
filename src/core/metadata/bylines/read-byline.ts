import { cleanText } from '../clean-text';
import { isVietnamese, personName } from './person-name';
import { knownPress, pressKey } from './press-names';

export interface Byline {
  /** In the byline's order, at most {@link MOST_AUTHORS}. */
  readonly persons: readonly string[];
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

const WRITING =
  'bài viết|bài và tin|tin bài|bài|tin|nội dung|thực hiện|người thực hiện|nhóm thực hiện|tác giả|text|words|by|written by|bút danh';
const PICTURE =
  'ảnh minh họa|ảnh|hình ảnh|hình|photo|photos|video clip|video|clip|đồ họa|đồ hoạ|infographic|graphic|thiết kế|trình bày|kỹ thuật|dựng phim|quay phim|âm thanh|biên tập|tranh|ký họa|minh họa';
const ORIGIN = 'theo|nguồn tin|nguồn|source|dẫn nguồn|dịch từ';

/** "Bài, ảnh:", "Bài và ảnh:", "Tin - Ảnh:", "Thực hiện - Ảnh:": writers who also took the pictures. */
const WRITING_AND_PICTURE = new RegExp(
  `(?<![\\p{L}])(?:${WRITING})(?: ?(?:,|&|/|-|–|\\+|và) ?(?:${PICTURE}|${WRITING}))+ ?:`,
  'giu',
);
const ROLE = new RegExp(
  `^(?:(?<writing>(?:${WRITING}) ?:|by |written by )|(?<picture>(?:${PICTURE})(?: ?:| (?=\\p{Lu})))|(?<origin>(?:${ORIGIN})(?: ?:| |$)))\\s*`,
  'iu',
);

/** Work that a name's owner did, behind it: "An Bình (thực hiện)", "An Bình lược dịch". */
const WORK_BEHIND =
  /\s+(?:thực hiện|ghi|lược ghi|ghi chép|tổng hợp|lược dịch|biên dịch|dịch|biên soạn|tường thuật|thuật|tt|t\/h|th)\.?$/iu;
const WORK_ALONE =
  /^(?:thực hiện|ghi|lược ghi|tổng hợp|lược dịch|biên dịch|dịch|biên soạn|tường thuật|bút danh|từ .*|tại .*)$/iu;
const MORE_AUTHORS = /^(?:\d+ |các |những )?(?:tác giả|người|cộng sự|đồng nghiệp)(?: khác)?$|^cộng sự$/iu;

/** Between authors. A hyphen only between spaces, or between names of two or more syllables. */
const SEPARATOR = /\s*[;,|/\n()[\]&+•]\s*|\s+[-–—·]\s+|\s[-–—]|[-–—]\s|\s+(?:và|and|cùng với|với)\s+/iu;

/** The reader's state: a role holds until the next one ("Bài: A, B - Ảnh: C, D"). */
interface Reading {
  role: 'writing' | 'picture' | 'origin';
  readonly persons: string[];
  agency: string | undefined;
  incomplete: boolean;
}

/**
 * Reads a byline as newspapers print it. "Theo X" names a person where X is shaped like a Vietnamese name and is no
 * known newspaper; else it names the source. `isOwnName` tells the names of the newspaper itself, which is neither.
 */
export function readByline(raw: string, isOwnName: (name: string) => boolean = () => false): Byline {
  const reading: Reading = { role: 'writing', persons: [], agency: undefined, incomplete: false };
  for (const line of raw.slice(0, LONGEST).split('\n')) {
    reading.role = 'writing';
    for (const piece of piecesOf(line)) readPiece(piece, reading, isOwnName);
  }
  const { agency, incomplete } = reading;
  return { persons: [...new Set(reading.persons)].slice(0, MOST_AUTHORS), agency, incomplete };
}

function piecesOf(line: string): string[] {
  const text = cleanText(line, LONGEST).replace(NOISE, ' ; ').replace(WRITING_AND_PICTURE, ' ; bài:');
  if (knownPress(text.replace(ROLE, ''))) return [text];
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
    const { writing, picture } = found.groups ?? {};
    reading.role = writing ? 'writing' : picture ? 'picture' : 'origin';
    piece = piece.slice(found[0].length);
  }
  piece = piece.replace(WORK_BEHIND, '');
  if (MORE_AUTHORS.test(piece)) reading.incomplete = true;
  else if (piece && reading.role !== 'picture' && !WORK_ALONE.test(piece)) readName(piece, reading, isOwnName);
}

function readName(name: string, reading: Reading, isOwnName: (name: string) => boolean): void {
  if (isOwnName(name)) return;
  const person = personName(name);
  const press = knownPress(name);
  if (press !== undefined) reading.agency ??= press;
  else if (person && (reading.role === 'writing' || isVietnamese(person))) reading.persons.push(person);
  else if (reading.role === 'origin' && looksLikeSource(name)) reading.agency ??= name;
}

/** A newspaper or a body that is not in the list: short, capitalised, and not a sentence that begins with "Theo". */
function looksLikeSource(name: string): boolean {
  return /^\p{Lu}/u.test(name) && name.length <= 60 && name.split(' ').length <= 8 && pressKey(name).length > 1;
}
