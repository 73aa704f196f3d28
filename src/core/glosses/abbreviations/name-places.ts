import { latinPattern } from '../../vietnamese/latin-pattern';
import type { AbbreviationField } from './abbreviations.data';

/** UTF-16 units around a place that tell whether it is part of a name, an address or a headline. */
const WINDOW = 64;
/** Web and e-mail addresses, host names, paths, and code: names with underscores, assignments, calls with braces. */
const ADDRESS_OR_CODE = /:\/\/|^www\.|@|[a-z\d]\.(?:com|vn|net|org|gov|edu|info|io)(?:[/:?#]|\W*$)|[_=\\{}<>$]/i;
/** Codes of the stock exchanges are three letters and digits, as many abbreviations are: "mã HSG", "cổ phiếu CTR", "HoSE: TCM". */
const STOCK_BEFORE = /(?:[Mm]ã(?: chứng khoán| cổ phiếu| CK)?|[Cc]ổ phiếu|CP|HOSE|HoSE|HNX|UPCoM|UPCOM)\s?[:-]?\s$/;
const STOCK_CODE = /^[A-Z]{3}$/;
/** A team goes by the name of its city or force: "CLB TP.HCM", "đội CA TP.HCM". */
const TEAM_BEFORE = latinPattern(
  String.raw`(?:CLB|FC|[Đđ]ội(?: bóng)?|[Cc]âu lạc bộ(?: bóng đá)?)\s(?:\p{Lu}\p{L}*[\s.]+){0,3}$`,
  'u',
);
const TEAM_AFTER = latinPattern(String.raw`^\sFC(?!\p{L})`, 'u');
const TEAM_FIELDS: ReadonlySet<string> = new Set<AbbreviationField>(['place', 'security', 'defence']);
/** Abbreviations carry no tone: a capital that does is a word of a line written in capitals. */
const TONED_CAPITAL = /[\u0300\u0301\u0303\u0309\u0323]/;
const BETWEEN_WORDS = latinPattern(String.raw`[^\p{L}\p{M}]+`, 'u');
const CAPITALS_BEFORE = latinPattern(String.raw`(?:[\p{Lu}\p{N}]+[\s,:–-]+)+$`, 'u');
const CAPITALS_AFTER = latinPattern(String.raw`^(?:[\s,:–-]+[\p{Lu}\p{N}]+)+(?!\p{Ll})`, 'u');

/** Whether letters at a place are part of an address, of code, or of a line in capitals. */
export function isNoText(paragraph: string, start: number, end: number): boolean {
  const before = paragraph.slice(Math.max(0, start - WINDOW), start);
  const after = paragraph.slice(end, end + WINDOW);
  const word = `${/\S*$/.exec(before)?.[0] ?? ''}${paragraph.slice(start, end)}${/^\S*/.exec(after)?.[0] ?? ''}`;
  return ADDRESS_OR_CODE.test(word) || isQuotedCode(paragraph, start) || isInCapitals(before, after);
}

/** Whether letters of a field are a name here: a stock's code, a team. */
export function isName(paragraph: string, start: number, end: number, field: string | undefined): boolean {
  const before = paragraph.slice(Math.max(0, start - WINDOW), start);
  if (STOCK_CODE.test(paragraph.slice(start, end)) && STOCK_BEFORE.test(before)) return true;
  if (field === undefined || !TEAM_FIELDS.has(field)) return false;
  return TEAM_BEFORE.test(before) || TEAM_AFTER.test(paragraph.slice(end, end + WINDOW));
}

/** Between backticks. */
function isQuotedCode(paragraph: string, start: number): boolean {
  return paragraph.includes('`') && paragraph.slice(0, start).split('`').length % 2 === 0;
}

function isInCapitals(before: string, after: string): boolean {
  const around = `${CAPITALS_BEFORE.exec(before)?.[0] ?? ''} ${CAPITALS_AFTER.exec(after)?.[0] ?? ''}`;
  // "Ở" and "Ý" are capitals at the beginning of any sentence.
  return around.split(BETWEEN_WORDS).some((word) => word.length > 1 && TONED_CAPITAL.test(word.normalize('NFD')));
}
