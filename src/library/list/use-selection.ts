import { useRef, useState } from 'preact/hooks';

export interface Selection {
  readonly selected: ReadonlySet<number>;
  /** Those of the selected that are listed, in the order of the list. */
  readonly ids: readonly number[];
  /** How many there are to select. */
  readonly listed: number;
  /** Selects a visit or takes it out again; `isRange`: and all between it and the one before. */
  readonly select: (id: number, isRange: boolean) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

/** Which visits of a list the reader has selected. */
export function useSelection(listed: readonly number[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const anchor = useRef<number | undefined>(undefined);
  // What another query found is not deleted along with it.
  const ids = chosen.size === 0 ? [] : listed.filter((id) => chosen.has(id));
  const select = (id: number, isRange: boolean) => {
    const isOn = !chosen.has(id);
    const next = new Set(ids);
    for (const each of isRange ? between(listed, anchor.current ?? id, id) : [id]) {
      if (isOn) next.add(each);
      else next.delete(each);
    }
    anchor.current = id;
    setChosen(next);
  };
  return {
    ...{ selected: chosen, ids, listed: listed.length, select },
    selectAll: () => setChosen(new Set(listed)),
    clear: () => setChosen(new Set()),
  };
}

function between(ids: readonly number[], one: number, other: number): readonly number[] {
  const [from = 0, to = 0] = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b);
  return from < 0 ? [other] : ids.slice(from, to + 1);
}
