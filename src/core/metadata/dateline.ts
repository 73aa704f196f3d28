import { knownPress } from './bylines/press-names';

/** "Hà Nội", "TP.HCM", "Bà Rịa - Vũng Tàu". */
export const PLACE = '\\p{Lu}[\\p{L}.]*(?:[ -]{1,3}\\p{Lu}[\\p{L}.]*){0,4}';
/** ", ngày 7/3", " 7-3-2026". */
export const DAY = '(?:,? (?:ngày )?\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{4})?)?';
/** "Hà Nội (TTXVN) - ", "Paris, 7/3 (TTXVN) – ", "Hà Nội (TTXVN 7/3): ". */
const WITH_AGENCY = new RegExp(`^(${PLACE})${DAY} ?\\(([^()\\d]{2,30}?)${DAY}\\)\\s*[-–—:.]+\\s*`, 'u');

/** "(Dân trí) - ", "(NLĐO)- ", "(PLVN) – ", "TTO - ", "ĐNO - ", "NHN Online - ": the newspaper's mark before its summary. */
const MARK =
  /^(?:\(([^()]{2,30})\)\s*[-–—.:]*\s*|((?:\p{Lu}[\p{Lu}\d.]{1,9}|\p{Lu}{2,9} (?:Online|Media))(?=\s*[-–—])|[\p{L}\d]{2,20}\.(?:vn|com|net)(?=\s*[-–—]))\s*[-–—]+\s*)/u;

/** What stands before a summary's first words. */
interface Dateline {
  /** The place beside an agency's name: "Hà Nội" of "Hà Nội (TTXVN) - "; empty where there is none. */
  readonly place: string;
  /** The text without place and agency, or without the newspaper's mark. A place alone stays: it belongs to the sentence as often. */
  readonly rest: string;
}

export function readDateline(text: string): Dateline {
  const [whole = '', place = '', agency = ''] = WITH_AGENCY.exec(text) ?? [];
  return knownPress(agency) ? { place, rest: text.slice(whole.length) } : { place: '', rest: text.replace(MARK, '') };
}
