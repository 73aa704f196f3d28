/**
 * The same function, which remembers what it said of the last strings: words return. At most so many are kept; then all
 * are forgotten.
 */
export function remembered<T>(most: number, find: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly said: T }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= most) known.clear();
      found = { said: find(text) };
      known.set(text, found);
    }
    return found.said;
  };
}
