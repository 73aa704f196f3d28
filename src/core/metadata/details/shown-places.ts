import { queryAll } from '../../article-page';
import { claimsOf, STAMP } from '../element-claims';
import type { Page } from '../page';
import type { Claim } from '../sources/source';
import { placeBefore } from './places';

/** Behind these many lines of the text no report begins. */
const MOST_LINES = 3;

/** The stamp before the summary; then what one of the text's first lines begins with. */
export function shownPlaces({ scope, bodyText }: Page): Claim[] {
  const stamps = scope ? queryAll(scope, STAMP).slice(0, 1) : [];
  const lines = bodyText.split('\n', MOST_LINES * 4).map((line) => line.trim());
  const begun = lines.filter(Boolean).slice(0, MOST_LINES);
  return [
    ...stamps.flatMap((stamp) => claimsOf(stamp, STAMP)),
    ...begun.flatMap((line) => {
      const place = placeBefore(line);
      return place ? [{ key: 'body', text: place, shown: true as const }] : [];
    }),
  ];
}
