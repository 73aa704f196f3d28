import type { Page } from './page';
import type { Claim, Source } from './sources/source';

type Keys = Readonly<Partial<Record<keyof Source['claims'], readonly string[]>>>;

/** Reads fields from `<meta>`: keys (names or properties, in lower case) by field, the most trusted first. A key that occurs several times is a list. */
export function metaClaims(keysByField: Keys): Source['claims'] {
  return Object.fromEntries(
    Object.entries(keysByField).map(([field, keys]) => [
      field,
      (page: Page) => keys.flatMap((key) => claimOf(key, page)),
    ]),
  );
}

function claimOf(key: string, page: Page): Claim[] {
  const contents = page.meta.get(key);
  return contents ? [{ key, text: contents.join('\n') }] : [];
}
