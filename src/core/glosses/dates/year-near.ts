import { latinPattern } from '../../vietnamese/latin-pattern';
import { calendarDayOf } from './calendar';
import { direction, saidDirection } from './times-around';
import { wordsBehind } from './words-around';

/** Days behind which the nearest date is doubted, where the words around look the other way. */
const DOUBTFUL = 90;
const HALF_YEAR = 184;

/** "ngày 11/10 năm ngoái"; of years that the story alone knows nothing is told: "ngày 11/10 năm ấy". */
const YEAR_IN_WORDS = latinPattern(
  String.raw`^,?\s\(?(?:năm (ngoái|nay|tới)|((?:của )?năm (?:đó|ấy|sau|trước|kia|[\p{L}]+ấy)|cùng năm|(?:hằng|hàng|mỗi|các) năm))(?![\p{L}\p{M}])`,
  'u',
);
const YEARS_AWAY: Readonly<Record<string, number>> = { ngoái: -1, nay: 0, tới: 1 };

/** Years that a text names in full. */
const NAMED_YEAR = /(?:năm\s|(?<!\d)\d{1,2}[/-])((?:19|20)\d\d)(?![\d/-]|\s?[-–]\s?\d)/giu;
/** How far back another year does, in UTF-16 units: about a paragraph. */
const BACK = 400;
/** How far ahead another year contradicts: "từ tháng 5 đến tháng 6/2013". */
const AHEAD = 32;

/** A date that lacks its year, in its text. */
export interface Yearless {
  readonly text: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** The day in the middle of what is meant, in a year; `undefined` where the year has none (29 February). */
  readonly dayIn: (year: number) => number | undefined;
}

/** What a year is taken from, and where the words that say it end. */
export interface FoundYear {
  readonly year: number;
  readonly end: number;
}

/**
 * The year of a date without one: what the words behind it say, or the one that brings it nearest to the day of
 * publication, unless the words around look the other way or the text speaks of another year.
 */
export function yearNear(date: Yearless, today: number): FoundYear | undefined {
  const { year: thisYear } = calendarDayOf(today);
  const words = YEAR_IN_WORDS.exec(wordsBehind(date.text, date.end, AHEAD));
  if (words) {
    const away = YEARS_AWAY[words[1]?.toLowerCase() ?? ''];
    return away === undefined ? undefined : { year: thisYear + away, end: date.end + words[0].length };
  }
  const year = nearestYear(date, today, thisYear);
  return year === undefined || isContradicted(date, year) ? undefined : { year, end: date.end };
}

function nearestYear({ text, start, end, dayIn }: Yearless, today: number, thisYear: number): number | undefined {
  const candidates = [-1, 0, 1].flatMap((away) => {
    const day = dayIn(thisYear + away);
    return day === undefined ? [] : [{ year: thisYear + away, distance: day - today }];
  });
  const last = candidates.findLast(({ distance }) => distance <= 0);
  const next = candidates.find(({ distance }) => distance >= 0);
  const said = saidDirection(text, start, end);
  if (said !== 0) return (said > 0 ? next : last)?.year;
  const nearest = !last || (next && next.distance < -last.distance) ? next : last;
  // Further than half a year: 29 February of another year than the one that is meant.
  if (!nearest || Math.abs(nearest.distance) > HALF_YEAR) return undefined;
  const ahead = Math.abs(nearest.distance) > DOUBTFUL ? direction(text, start, end) : 0;
  return (ahead === 0 ? nearest : ahead > 0 ? next : last)?.year;
}

/** Whether the last year that the text names before, or one right behind, is another. */
function isContradicted({ text, start, end }: Yearless, year: number): boolean {
  const before = [...text.slice(Math.max(0, start - BACK), start).matchAll(NAMED_YEAR)].at(-1)?.[1];
  const [behind] = [...(/^[^.;!?]*/.exec(text.slice(end, end + AHEAD))?.[0] ?? '').matchAll(NAMED_YEAR)];
  return [before, behind?.[1]].some((named) => named !== undefined && Number(named) !== year);
}
