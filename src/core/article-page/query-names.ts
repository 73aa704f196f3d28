/**
 * The names of a link's query parameters, in their order. By forEach: what `keys()` gives cannot be iterated in a content
 * script of Firefox ("searchParams.keys() is not iterable", seen in 153), where such objects are the page's, seen through a wrapper.
 */
export function queryNames(url: URL): string[] {
  const names: string[] = [];
  url.searchParams.forEach((_value, name) => names.push(name));
  return names;
}
