import { parseDate } from '../dates/parse-date';
import type { NearbyLine } from '../nearby-lines';
import type { Page } from '../page';
import type { Claim } from '../sources/source';

/** What names the time of a change, not that of publication. */
const UPDATE = /(?:cập nhật|chỉnh sửa|sửa đổi|last updated|updated)(?: lần cuối| lúc| ngày)? ?:?/iu;

const DAY_OF_WEEK = /^(?:thứ \p{L}+|chủ nhật)/iu;

/** "20:55", "20:55 (GMT+7)". */
const LONGEST_TIME = 20;
/** "2 giờ trước", "Đăng cách đây 15 phút". */
const LONGEST_RELATIVE = 40;
/** Any instant will do to see whether a text counts back from one. */
const SOME_TIME = 1e12;

/** Lines with a date around the headline and at the text's end; those that only tell of a change come last. */
export function shownDates(page: Page): Claim[] {
  const claims = datedLines(page);
  return [...claims.filter(({ text }) => !isUpdate(text)), ...claims.filter(({ text }) => isUpdate(text))];
}

export function shownUpdates(page: Page): Claim[] {
  return datedLines(page).flatMap(({ key, text }) => {
    const behind = text.split(UPDATE)[1];
    return behind ? [{ key, text: behind, shown: true }] : [];
  });
}

function isUpdate(text: string): boolean {
  const before = text.split(UPDATE)[0] ?? '';
  return UPDATE.test(text) && !parseDate(before);
}

function datedLines({ lines }: Page): Claim[] {
  return lines.flatMap((line, at) => {
    const date = parseDate(line.text);
    const key = line.place;
    // The clock in the head of the page.
    if (key === 'before' && !date?.hasTime && DAY_OF_WEEK.test(line.text)) return [];
    if (!date) return isRelative(line.text) ? [{ key, text: line.text, shown: true as const }] : [];
    const text = date.hasTime ? line.text : (withTime(lines, at) ?? line.text);
    return [{ key, text, shown: true as const }];
  });
}

function isRelative(text: string): boolean {
  return text.length <= LONGEST_RELATIVE && parseDate(text, { now: SOME_TIME }) !== undefined;
}

/** The day and its time may stand in two blocks. */
function withTime(lines: readonly NearbyLine[], at: number): string | undefined {
  const text = lines[at]?.text ?? '';
  const beside = [lines[at + 1], lines[at - 1]].flatMap((line) =>
    line && line.text.length <= LONGEST_TIME ? line.text : [],
  );
  return beside.map((time) => `${text} ${time}`).find((whole) => parseDate(whole)?.hasTime);
}
