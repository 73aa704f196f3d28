import type { RepairKind } from '../platform/messages';

/** The kinds of repair by damage class, all in the order in which they come. */
export function kindsByClass(kinds: readonly RepairKind[]): Map<string, RepairKind[]> {
  const byClass = new Map<string, RepairKind[]>();
  for (const kind of kinds) {
    const known = byClass.get(kind.class);
    if (known) known.push(kind);
    else byClass.set(kind.class, [kind]);
  }
  return byClass;
}
