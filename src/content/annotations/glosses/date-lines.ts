import type { DateGloss } from '../../../core/glosses';
import { t, textLanguage } from '../../../platform/i18n';
import type { CardLine } from '../card-part';

/** What a date is told with, by how exactly the text says it. */
const PARTS: Readonly<Record<DateGloss['precision'], Intl.DateTimeFormatOptions>> = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  week: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  quarter: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A date with its weekday and year, and what it is by the moon where the text counts so. */
export function dateLines({ from, to, precision, lunar }: DateGloss): CardLine[] {
  const format = new Intl.DateTimeFormat(textLanguage(), { ...PARTS[precision], timeZone: 'UTC' });
  const [first, last] = [new Date(from), new Date(to ?? from)];
  const lines: CardLine[] = [{ text: format.formatRange(first, last) }];
  if (lunar) lines.push({ text: lunarText(lunar), tone: 'quiet' });
  return lines;
}

function lunarText({ year, month, day }: NonNullable<DateGloss['lunar']>): string {
  return day === undefined
    ? t('glossLunarMonth', String(month), String(year))
    : t('glossLunarDay', String(day), String(month), String(year));
}
