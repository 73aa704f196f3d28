import type { RefObject } from 'preact';
import type { BadLine } from '../core/own-rules';
import { formatNumber, t, tNamed, tPlural } from '../platform/i18n';

/** More than this is a list of another kind; what is right is used all the same. */
const MOST_LISTED = 50;

interface BadLinesProps {
  readonly lines: readonly BadLine[];
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

/** The lines that are no rules, with the reason; each leads to its place in the text. */
export function BadLines({ lines, area }: BadLinesProps) {
  return (
    <div id="bad-lines" class="bad-lines">
      {lines.length > 0 && <p>{tPlural('badLines', lines.length)}</p>}
      <ul>
        {lines.slice(0, MOST_LISTED).map(({ number, reason }) => (
          <li key={number}>
            <button type="button" class="small" onClick={() => selectLine(area.current, number)}>
              {t('badLine', formatNumber(number))}
            </button>{' '}
            {tNamed('badRule', reason)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function selectLine(area: HTMLTextAreaElement | null, number: number): void {
  if (!area) return;
  const before = area.value.split('\n').slice(0, number - 1);
  const start = before.reduce((sum, line) => sum + line.length + 1, 0);
  const end = area.value.indexOf('\n', start);
  area.focus();
  area.setSelectionRange(start, end < 0 ? area.value.length : end);
}
