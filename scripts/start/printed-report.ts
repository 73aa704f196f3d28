import type { PageReport } from '../../src/platform/messages';

/** Repairs that are shown one by one. */
const MOST_KINDS = 12;
/** Where a field's value came from is a map of its own, longer than all the rest. */
const NOT_PRINTED = new Set(['provenance']);

/** The report as lines for a terminal. */
export function printedReport({ kind, article, repairs, hidden, problems }: PageReport): string {
  const fields = Object.entries(article ?? {}).filter(([name]) => !NOT_PRINTED.has(name));
  const { kinds } = repairs;
  const more = Math.max(0, kinds.length - MOST_KINDS) + repairs.moreKinds;
  const reasons = Object.entries(hidden.byReason).map(([reason, count]) => `${count} ${reason}`);
  return [
    kind === 'article' ? 'Article' : 'No article was found on this page.',
    ...fields.flatMap(([name, value]) => fieldLine(name, value)),
    `Repaired places: ${repairs.count}`,
    ...kinds.slice(0, MOST_KINDS).map((one) => `  ${one.before} → ${one.after} ×${one.times}  (${one.class})`),
    ...(more > 0 ? [`  … and ${more} other words`] : []),
    `Places that cannot be restored: ${repairs.unresolved}`,
    `Hidden blocks: ${hidden.count}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`,
    ...problems.map((problem) => `Problem: ${problem}`),
  ].join('\n');
}

function fieldLine(name: string, value: unknown): string[] {
  const text = Array.isArray(value) ? value.join(', ') : value;
  if (typeof text !== 'string' && typeof text !== 'number') return [];
  return text === '' ? [] : [`  ${name.padEnd(15)} ${text}`];
}
