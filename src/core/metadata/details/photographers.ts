import { MOST_AUTHORS, readByline } from '../bylines/read-byline';
import { type Candidate, candidates, type Picked, picked } from '../candidates';
import type { OwnName } from '../own-name';
import type { Page } from '../page';
import type { Source } from '../sources/source';

/** Who took the pictures, as captions name them, and the byline that names the most trusted. */
export function readPhotographers(
  page: Page,
  sources: readonly Source[],
  isOwn: OwnName,
): Picked<readonly string[]> | undefined {
  const read = (text: string) => {
    const { photographers } = readByline(text, isOwn);
    return photographers.length > 0 ? photographers : undefined;
  };
  const captions = candidates(page, sources, 'photographers', read);
  const bylines = candidates(page, sources, 'authors', read).slice(0, 1);
  const all = [...captions, ...bylines];
  return picked(together(all), all, (names) => names.join(', '));
}

function together(all: readonly Candidate<readonly string[]>[]): Candidate<readonly string[]> | undefined {
  const names = new Set(all.flatMap(({ value }) => value));
  return all[0] && { ...all[0], value: [...names].slice(0, MOST_AUTHORS) };
}
