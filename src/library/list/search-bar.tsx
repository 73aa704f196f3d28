import { useEffect, useRef, useState } from 'preact/hooks';
import type { VisitOrder } from '../../platform/history-messages';
import { t } from '../../platform/i18n';
import { QueryHelp } from './query-help';
import { hasFilter, toggleFilter } from './query-filters';

/** A pause in typing after which is searched. Milliseconds. */
const PAUSE_MS = 100;
/** More than the worker reads of a query says nothing. UTF-16 units. */
const MOST_LETTERS = 1000;

/** In the order in which they are offered. */
const ORDERS: readonly (readonly [order: VisitOrder, name: () => string])[] = [
  ['best', () => t('listOrderBest')],
  ['newest', () => t('listOrderNewest')],
  ['oldest', () => t('listOrderOldest')],
  ['half-read', () => t('listOrderHalfRead')],
  ['longest', () => t('listOrderLongest')],
  ['title', () => t('listOrderTitle')],
];

const QUICK_FILTERS: readonly (readonly [filter: string, name: () => string])[] = [
  ['is:half-read', () => t('listHalfRead')],
  ['is:starred', () => t('listStarred')],
  ['is:noted', () => t('listNoted')],
];

interface SearchBarProps {
  readonly query: string;
  readonly order: VisitOrder;
  readonly onAsk: (query: string, order: VisitOrder) => void;
}

/** What is looked for, and in which order it is shown. */
export function SearchBar({ query, order, onAsk }: SearchBarProps) {
  return (
    <search class="search">
      <div class="search-field">
        <QueryField query={query} onAsk={(asked) => onAsk(asked, order)} />
      </div>
      <div class="filters">
        {QUICK_FILTERS.map(([filter, name]) => (
          <button
            key={filter}
            type="button"
            class="small"
            aria-pressed={hasFilter(query, filter)}
            onClick={() => onAsk(toggleFilter(query, filter), order)}
          >
            {name()}
          </button>
        ))}
        <OrderField query={query} order={order} onAsk={onAsk} />
      </div>
      <QueryHelp />
    </search>
  );
}

function QueryField({ query, onAsk }: { readonly query: string; readonly onAsk: (query: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(query);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // Asked by a filter, a tag or the address; not while the reader is typing on.
  useEffect(() => {
    clearTimeout(timer.current);
    setTyped(query);
  }, [query]);
  useSlashKey(input);
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onAsk(text), PAUSE_MS);
  };
  return (
    <input
      ref={input}
      type="search"
      maxLength={MOST_LETTERS}
      value={typed}
      aria-label={t('listSearch')}
      placeholder={t('listSearchHint')}
      aria-keyshortcuts="/"
      autocomplete="off"
      spellcheck={false}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}

/** "/" leads to the field from wherever nothing is being written. */
function useSlashKey(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof Element && event.target.matches('input:not([type=checkbox]), textarea, select');
      if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', go);
    return () => removeEventListener('keydown', go);
  }, [input]);
}

function OrderField({ query, order, onAsk }: SearchBarProps) {
  // Where nothing is asked, the best are the newest.
  const [offered, chosen] = query === '' ? [ORDERS.slice(1), order === 'best' ? 'newest' : order] : [ORDERS, order];
  return (
    <label class="order">
      {t('listOrder')}{' '}
      <select value={chosen} onChange={({ currentTarget }) => onAsk(query, orderOf(currentTarget.value))}>
        {offered.map(([id, name]) => (
          <option key={id} value={id}>
            {name()}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The order of this name; `best` for what is none. */
export function orderOf(name: string | undefined): VisitOrder {
  return ORDERS.find(([order]) => order === name)?.[0] ?? 'best';
}
