import { type Byline, readByline } from '../bylines/read-byline';
import { type Candidate, candidates, type Picked, picked } from '../candidates';
import { cleanText } from '../clean-text';
import { foldText } from '../../article-page';
import type { OwnName } from '../own-name';
import type { Page } from '../page';
import type { Source } from '../sources/source';

interface Credits {
  readonly authors: Picked<readonly string[]> | undefined;
  readonly agency: Picked<string> | undefined;
}

/**
 * Who wrote the article, and where the newspaper took it from. `section` is told because its label stands where bylines
 * stand and may look like a name: "ĐĂNG CHUNG".
 */
export function readCredits(
  page: Page,
  sources: readonly Source[],
  isOwn: OwnName,
  section: string | undefined,
): Credits {
  const isNobody: OwnName = (name) => isOwn(name) || (section !== undefined && foldText(name) === foldText(section));
  const all = candidates(page, sources, 'authors', (text) => readLines(text, isNobody));
  const named = all
    .filter(({ value }) => value.persons.length > 0)
    .map((one) => ({ ...one, value: one.value.persons }));
  const from = all.flatMap((one) => (one.value.agency === undefined ? [] : [{ ...one, value: one.value.agency }]));
  return {
    authors: picked(mostComplete(all, named), named, (names) => names.join(', ')),
    agency: picked(from[0], from),
  };
}

function readLines(text: string, isNobody: OwnName): Byline | undefined {
  const byline = readByline(
    text
      .split('\n')
      .map((line) => cleanText(line))
      .join('\n'),
    isNobody,
  );
  return byline.persons.length > 0 || byline.agency !== undefined ? byline : undefined;
}

/** "Nhật Xuân và 1 tác giả khác" leaves names out that another source may have. */
function mostComplete(
  all: readonly Candidate<Byline>[],
  named: readonly Candidate<readonly string[]>[],
): Candidate<readonly string[]> | undefined {
  const [first] = named;
  const isIncomplete = all.find(({ value }) => value.persons.length > 0)?.value.incomplete;
  const wider = named.find(
    ({ value }) => value.length > (first?.value.length ?? 0) && first?.value.every((name) => value.includes(name)),
  );
  return isIncomplete ? (wider ?? first) : first;
}
