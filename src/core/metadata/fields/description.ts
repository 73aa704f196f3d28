import { candidates, type Picked, picked } from '../candidates';
import { cleanText } from '../clean-text';
import { readDateline } from '../dateline';
import { foldText } from '../../article-page';
import type { OwnName } from '../own-name';
import type { Page } from '../page';
import type { Source } from '../sources/source';
import { withoutSiteName } from './title';

const LONGEST = 2000;
const SHORTEST = 20;

/** How much of two texts has to be equal for one to be the other, cut short. */
const BEGINNING = 40;

/** The summary, without the newspaper's mark before it and its name behind it. */
export function readDescription(
  page: Page,
  sources: readonly Source[],
  isOwn: OwnName,
  title: string,
): Picked<string> | undefined {
  const all = candidates(page, sources, 'description', (raw) => {
    const text = withoutSiteName(readDateline(cleanText(raw, LONGEST)).rest, isOwn);
    return text.length >= SHORTEST && foldText(text) !== foldText(title) ? text : undefined;
  });
  const [first] = all;
  const start = foldText(first?.value ?? '').slice(0, BEGINNING);
  const whole = all.find(
    ({ value }) =>
      isCut(first?.value ?? '') && value.length > (first?.value.length ?? 0) && foldText(value).startsWith(start),
  );
  return picked(whole ?? first, all);
}

/** A summary is one or more sentences: without an end it was cut for search engines. */
function isCut(text: string): boolean {
  return !/[.!?”"’)]$/.test(text) || /(?:\.\.\.|…)$/.test(text);
}
