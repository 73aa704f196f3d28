import { type Candidate, candidates, type Picked, picked } from '../candidates';
import { type ParsedDate, parseDate } from '../dates/parse-date';
import { MINUTE } from '../dates/vietnam-time';
import type { Page } from '../page';
import type { Source } from '../sources/source';

interface Dates {
  readonly published: Picked<string> | undefined;
  readonly modified: Picked<string> | undefined;
}

const HOUR = 60 * MINUTE;

type Dated = Candidate<ParsedDate>;

/** When the article appeared and when it was last changed; `now`: milliseconds since 1970, for "2 giờ trước". */
export function readDates(page: Page, sources: readonly Source[], now: number | undefined): Dates {
  const published = dated(page, sources, 'published', now);
  const modified = dated(page, sources, 'modified', now);
  const chosen = choose(published);
  const changed = choose(modified);
  const isLater = !chosen || !changed || changed.value.instant >= chosen.value.instant;
  return { published: toPicked(chosen, published), modified: isLater ? toPicked(changed, modified) : undefined };
}

/**
 * When the article appeared, as {@link readDates} has it. Where the most trusted date leaves nothing open the sources behind
 * it are not asked: they search the whole page.
 */
export function readPublished(page: Page, sources: readonly Source[], now: number | undefined): string | undefined {
  for (const source of sources) {
    const [first] = dated(page, [source], 'published', now);
    if (first?.value.hasTime && (first.shown || first.value.zoned)) return first.value.iso;
    if (first) break;
  }
  return readDates(page, sources, now).published?.value;
}

function dated(
  page: Page,
  sources: readonly Source[],
  field: 'published' | 'modified',
  now: number | undefined,
): Dated[] {
  const forPeople = candidates(page, sources, field, (text) => parseDate(text, { now }));
  const order = page.site?.metaDateOrder;
  const forSoftware = candidates(page, sources, field, (text) => parseDate(text, { now, order }));
  return forPeople.map((date, at) => (date.shown ? date : (forSoftware[at] ?? date)));
}

/** The most trusted date, unless a printed one shows how it was miswritten. */
function choose(all: readonly Dated[]): Dated | undefined {
  const chosen = withTime(all);
  if (!chosen || chosen.shown || chosen.value.zoned) return chosen;
  const better = all.find((other) => other.shown && other.value.hasTime && isSlipOf(chosen.value, other.value));
  return better ?? chosen;
}

/** Where the most trusted date is the day alone, one of the same day or the same source that has a time too. */
function withTime(all: readonly Dated[]): Dated | undefined {
  const [first] = all;
  const day = first?.value.iso.slice(0, 10);
  const timed = all.find(
    ({ value, source }) => value.hasTime && (value.iso.startsWith(day ?? '') || source === first?.source),
  );
  return first?.value.hasTime ? first : (timed ?? first);
}

/** Local time written as UTC or UTC as local time (seven hours), or day and month in the other order. */
function isSlipOf(written: ParsedDate, printed: ParsedDate): boolean {
  const difference = Math.abs(written.instant - printed.instant);
  if (Math.abs(difference - 7 * HOUR) < MINUTE) return true;
  const [, year, month, day, time] = /^(\d+)-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(written.iso) ?? [];
  return printed.iso.startsWith(`${year}-${day}-${month}T${time}`);
}

function toPicked(chosen: Dated | undefined, all: readonly Dated[]): Picked<string> | undefined {
  const found = picked(chosen, all, ({ iso }) => iso);
  if (!found) return undefined;
  const { value, provenance } = found;
  return { value: value.iso, provenance: value.isApproximate ? { ...provenance, approximate: true } : provenance };
}
