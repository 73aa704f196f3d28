import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t, tPlural } from '../platform/i18n';
import { foldedWords, hasWords } from './folded-words';

/** Rows that are in the page at once, and that come with each step. Of thousands nobody looks through more than that. */
const STEP = 50;

interface LongListProps<T> {
  readonly rows: readonly T[];
  /** What tells a row from all others. */
  readonly keyOf: (row: T) => string;
  /** What it is found by. */
  readonly textOf: (row: T) => string;
  readonly children: (row: T) => ComponentChildren;
}

/** A list of the reader's. Of a long one the beginning is shown, with a field that finds the rest. */
export function LongList<T>({ rows, keyOf, textOf, children }: LongListProps<T>) {
  const [most, setMost] = useState(STEP);
  const [query, setQuery] = useState('');
  const firstNew = useRef<HTMLLIElement>(null);
  // The button goes down the list, or away: who pressed it by keyboard goes on where the new rows begin.
  useEffect(() => firstNew.current?.focus(), [most]);
  const isLong = rows.length > STEP;
  const words = isLong ? foldedWords(query) : ' ';
  const found = words === ' ' ? rows : rows.filter((row) => hasWords(foldedWords(textOf(row)), words));
  const more = found.length - most;
  return (
    <>
      {isLong && <Filter query={query} count={found.length} onQuery={setQuery} />}
      <ul class="long-list">
        {found.slice(0, most).map((row, i) => (
          <li key={keyOf(row)} {...(most > STEP && i === most - STEP && { ref: firstNew, tabIndex: -1 })}>
            {children(row)}
          </li>
        ))}
        {more > 0 && (
          <li>
            <button type="button" onClick={() => setMost(most + STEP)}>
              {tPlural('longListMore', more)}
            </button>
          </li>
        )}
      </ul>
    </>
  );
}

interface FilterProps {
  readonly query: string;
  readonly count: number;
  readonly onQuery: (query: string) => void;
}

function Filter({ query, count, onQuery }: FilterProps) {
  const id = useId();
  return (
    <div class="find-in-list">
      <label for={id}>{t('longListFind')}</label>
      <input id={id} type="search" value={query} onInput={({ currentTarget }) => onQuery(currentTarget.value)} />
      <span role="status">{tPlural('longListCount', count)}</span>
    </div>
  );
}
