/** A damaged text and what it was. */
export interface Case {
  readonly class: string;
  readonly damaged: string;
  readonly original: string;
}

/** Cases by class, in the order of their first case. */
export function byClass(cases: readonly Case[]): Map<string, Case[]> {
  const groups = new Map<string, Case[]>();
  for (const one of cases) groups.set(one.class, [...(groups.get(one.class) ?? []), one]);
  return groups;
}
