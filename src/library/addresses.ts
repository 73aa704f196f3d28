import type { VisitOrder } from '../platform/history-messages';

/** The address within the library of what a query finds. */
export function listAddress(query: string, order: VisitOrder): string {
  if (order !== 'best') return `#list/${encodeURIComponent(query)}/${order}`;
  return query === '' ? '#list' : `#list/${encodeURIComponent(query)}`;
}

/** The address within the library of an article's kept text, with the words by which it was found. */
export function readAddress(url: string, query: string): string {
  return `#read/${encodeURIComponent(url)}${query === '' ? '' : `/${encodeURIComponent(query)}`}`;
}
