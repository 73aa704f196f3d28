import { candidates, type Picked, picked } from '../candidates';
import { cleanText } from '../clean-text';
import type { Page } from '../page';
import type { Source } from '../sources/source';
import { placeBefore, placeName } from './places';

const LONGEST = 200;

/** Where the report comes from: what the page names as its place, else what its summary begins with. */
export function readPlace(page: Page, sources: readonly Source[]): Picked<string> | undefined {
  const all = [
    ...candidates(page, sources, 'place', (raw) => placeName(cleanText(raw, LONGEST))),
    ...candidates(page, sources, 'description', (raw) => placeBefore(cleanText(raw, LONGEST))),
  ];
  return picked(all[0], all);
}
