/** What the popup is told of a page: PageReport of src/platform/messages.ts, as far as it is printed here. */
export interface PrintableReport {
  readonly kind: string;
  readonly article?: Readonly<Record<string, unknown>>;
  readonly repairs: {
    readonly count: number;
    readonly places: readonly { readonly before: string; readonly after: string; readonly class: string }[];
  };
  readonly hidden: { readonly count: number; readonly byReason: Readonly<Record<string, number>> };
  readonly problems: readonly string[];
}

/** Places that are shown one by one. */
const MAX_PLACES = 12;
/** Where a field's value came from is a map of its own, longer than all the rest. */
const NOT_PRINTED = new Set(['provenance']);

/** The report as lines for a terminal. */
export function printedReport({ kind, article, repairs, hidden, problems }: PrintableReport): string {
  const fields = Object.entries(article ?? {}).filter(([name]) => !NOT_PRINTED.has(name));
  const reasons = Object.entries(hidden.byReason).map(([reason, count]) => `${count} ${reason}`);
  return [
    kind === 'article' ? 'Article' : 'No article was found on this page.',
    ...fields.flatMap(([name, value]) => fieldLine(name, value)),
    `Repaired places: ${repairs.count}`,
    ...repairs.places.slice(0, MAX_PLACES).map((place) => `  ${place.before} → ${place.after}  (${place.class})`),
    ...(repairs.count > MAX_PLACES ? [`  … and ${repairs.count - MAX_PLACES} more`] : []),
    `Hidden blocks: ${hidden.count}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`,
    ...problems.map((problem) => `Problem: ${problem}`),
  ].join('\n');
}

function fieldLine(name: string, value: unknown): string[] {
  const text = Array.isArray(value) ? value.join(', ') : value;
  if (typeof text !== 'string' && typeof text !== 'number') return [];
  return text === '' ? [] : [`  ${name.padEnd(15)} ${text}`];
}
