import type { ArticleField, Provenance } from './article';
import type { Page } from './page';
import type { Claim, Source } from './sources/source';

/** A claim, the source that makes it, and what it means. */
export interface Candidate<T> extends Claim {
  readonly source: string;
  readonly value: T;
}

/** A field's value and its provenance. */
export interface Picked<T> {
  readonly value: T;
  readonly provenance: Provenance;
}

const MOST_OTHERS = 8;
const LONGEST_OTHER = 300;

/** The claims of all sources on a field that `read` can make something of, the most trusted first. */
export function candidates<T>(
  page: Page,
  sources: readonly Source[],
  field: ArticleField,
  read: (text: string) => T | undefined,
): Candidate<T>[] {
  return sources.flatMap(({ name, claims }) =>
    (claims[field]?.(page) ?? []).flatMap((claim) => {
      const value = read(claim.text);
      return value === undefined ? [] : [{ ...claim, source: name, value }];
    }),
  );
}

/** The provenance of those fields that have a value. */
export function provenanceOf(
  fields: Readonly<Partial<Record<ArticleField, Picked<unknown> | undefined>>>,
): Readonly<Partial<Record<ArticleField, Provenance>>> {
  const named = Object.entries(fields).flatMap(([name, field]) => (field ? [[name, field.provenance] as const] : []));
  return Object.fromEntries(named);
}

/** The chosen candidate as the field's value; the others are kept as what lost. */
export function picked<T>(
  chosen: Candidate<T> | undefined,
  all: readonly Candidate<T>[],
  show: (value: T) => string = String,
): Picked<T> | undefined {
  if (!chosen) return undefined;
  const seen = new Set([show(chosen.value)]);
  const others = all.flatMap(({ source, key, value }) => {
    const shown = show(value).slice(0, LONGEST_OTHER);
    if (!shown || seen.has(shown)) return [];
    seen.add(shown);
    return [{ source, key, value: shown }];
  });
  const { source, key } = chosen;
  return { value: chosen.value, provenance: { source, key, others: others.slice(0, MOST_OTHERS) } };
}
