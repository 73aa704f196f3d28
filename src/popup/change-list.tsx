import type { SentenceChange, WordRun } from '../core/history/text-difference';
import { t, tPlural } from '../platform/i18n';
import { clip } from '../ui/clip';

/** How many changes are seen without asking for more. */
const FIRST = 5;
/** UTF-16 units: what a page may write is not bounded. */
const LONGEST = 600;
/** Of what stayed between two changes, so much is seen on either side. UTF-16 units. */
const AROUND = 60;

interface ListProps {
  readonly changes: readonly SentenceChange[];
}

/** Sentences that came, went or were changed, with the words marked. */
export function ChangeList({ changes }: ListProps) {
  const more = changes.slice(FIRST);
  return (
    <>
      <Changes changes={changes.slice(0, FIRST)} />
      {more.length > 0 && (
        <details>
          <summary>{tPlural('changedMore', more.length)}</summary>
          <Changes changes={more} />
        </details>
      )}
    </>
  );
}

function Changes({ changes }: ListProps) {
  return (
    <ul class="changes" lang="vi">
      {changes.map((change, index) => (
        <li key={index}>
          {change.kind === 'changed' ? (
            change.words.map((run, place) => <Words key={place} run={run} isFirst={place === 0} />)
          ) : (
            <Marked kind={change.kind} text={clip(change.sentence, LONGEST)} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ run: { kind, text }, isFirst }: { readonly run: WordRun; readonly isFirst: boolean }) {
  return (
    <>
      {!isFirst && ' '}
      {kind === 'same' ? shortened(text) : <Marked kind={kind} text={clip(text, LONGEST)} />}
    </>
  );
}

function Marked({ kind, text }: { readonly kind: 'added' | 'removed'; readonly text: string }) {
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span class="heard">{t(kind === 'added' ? 'changedAdded' : 'changedRemoved')} </span>
      {text}
    </Mark>
  );
}

function shortened(text: string): string {
  if (text.length <= 3 * AROUND) return text;
  const end = text.slice(-AROUND);
  return `${clip(text, AROUND)} ${end.slice(end.indexOf(' ') + 1)}`;
}
