import { parseDate } from '../dates/parse-date';
import { parentOf } from '../../article-page';
import { cleanText } from '../clean-text';
import { elementText } from '../element-text';
import { LONGEST_LINE } from '../nearby-lines';
import type { Page } from '../page';
import type { Claim } from '../sources/source';

/** What names the time of a change, not that of publication. */
const UPDATE = /(?:cập nhật|chỉnh sửa|sửa đổi|last updated|updated)(?: lần cuối| lúc| ngày)? ?:?/iu;

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

/** The day and its time may stand in two blocks: then the line is what holds both. */
function datedLines(page: Page): Claim[] {
  return page.lines.flatMap(({ text, element, place }) => {
    const date = parseDate(text);
    if (!date) return isRelative(text) ? [{ key: place, text, shown: true as const }] : [];
    const around = date.hasTime ? '' : widerText(element);
    return [{ key: place, text: parseDate(around)?.hasTime ? around : text, shown: true as const }];
  });
}

function isRelative(text: string): boolean {
  return text.length < LONGEST_LINE / 4 && parseDate(text, { now: 1e12 }) !== undefined;
}

function widerText(element: Element): string {
  const around = parentOf(parentOf(element) ?? element);
  const text = around ? cleanText(elementText(around, LONGEST_LINE * 2)) : '';
  return text.length <= LONGEST_LINE ? text : '';
}
