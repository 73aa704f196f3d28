import { candidates, type Picked, picked } from '../candidates';
import { type ParsedDate, parseDate } from '../dates/parse-date';
import { MINUTE } from '../dates/vietnam-time';
import type { Page } from '../page';
import type { Source } from '../sources/source';

/**
 * When the newspaper tells its readers that it changed the text: with a correction, else with an update ("Cập nhật lúc")
 * at another time than `modified`. Both are behind the publication: old pages print that as "Cập nhật lúc" too.
 */
export function readCorrected(
  page: Page,
  sources: readonly Source[],
  published: string | undefined,
  modified: string | undefined,
): Picked<string> | undefined {
  const dates = (field: 'corrected' | 'modified') =>
    candidates(page, sources, field, (text) => {
      const date = parseDate(text);
      return date && isBehind(date, published) ? date : undefined;
    });
  const updates = dates('modified').filter(({ shown, value }) => shown && isApart(value, modified));
  const all = [...dates('corrected'), ...updates];
  const found = picked(all.find(({ value }) => value.hasTime) ?? all[0], all, ({ iso }) => iso);
  return found && { ...found, value: found.value.iso };
}

function isBehind({ instant }: ParsedDate, iso: string | undefined): boolean {
  return iso === undefined || instant - Date.parse(iso) >= MINUTE;
}

function isApart({ instant }: ParsedDate, iso: string | undefined): boolean {
  return iso !== undefined && Math.abs(instant - Date.parse(iso)) >= MINUTE;
}
