/** What one damage makes of characters, as code pages and fonts have it: independent of the engine's tables. */
export interface Writing {
  /** What a character outside ASCII may become, one way or another; itself where it stays. */
  readonly imagesOf: (character: string) => readonly string[];
  /** What may stand for a character of an image besides itself; '' where nothing is left of it. */
  readonly alternatesOf?: (character: string) => readonly string[];
  /** Whether it may have been done to its own result again. */
  readonly isLayered?: boolean;
}

const MOST_LAYERS = 4;

/** Whether damage could have made one text of another, character by character: exact but for what the damage loses. */
export function couldBecome(was: string, damaged: string, writings: readonly Writing[]): boolean {
  const layers = writings.length > 1 || writings.some(({ isLayered }) => isLayered) ? MOST_LAYERS : 1;
  const ends = endsIn(damaged, writings);
  let reached: readonly number[] = [0];
  for (const character of was) {
    reached = [...new Set(reached.flatMap((start) => [...ends(start, character, layers)]))];
  }
  return reached.includes(damaged.length);
}

/** Tells where a character's traces may end that start at an offset, at most so many layers deep. */
function endsIn(damaged: string, writings: readonly Writing[]) {
  const known = new Map<string, ReadonlySet<number>>();
  const ends = (start: number, character: string, layers: number): ReadonlySet<number> => {
    const key = `${start} ${layers} ${character}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = find(start, character, layers)));
    return found;
  };
  const find = (start: number, character: string, layers: number): ReadonlySet<number> => {
    const found = new Set(damaged.startsWith(character, start) ? [start + character.length] : []);
    if (character <= '\u007f' || layers === 0) return found;
    for (const writing of writings) {
      for (const image of writing.imagesOf(character)) {
        if (image === character) continue;
        let reached: number[] = [start];
        for (const part of image)
          reached = [...new Set(reached.flatMap((from) => endsOfPart(from, part, layers - 1, writing)))];
        for (const end of reached) found.add(end);
      }
    }
    return found;
  };
  const endsOfPart = (start: number, part: string, layers: number, writing: Writing): number[] =>
    [part, ...(writing.alternatesOf?.(part) ?? [])].flatMap((one) =>
      one === '' ? [start] : [...ends(start, one, layers)],
    );
  return ends;
}
