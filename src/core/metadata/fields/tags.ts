import { candidates, type Picked, picked } from '../candidates';
import { cleanText } from '../clean-text';
import { foldText } from '../../article-page';
import type { OwnName } from '../own-name';
import type { Page } from '../page';
import type { Source } from '../sources/source';

const MOST = 30;
const LONGEST = 100;
const LABEL = /^(?:từ khóa|từ khoá|tags?|thẻ|chủ đề|xem thêm(?: về)?)\s*:?\s*/iu;

/** Subjects that the newspaper gave the article, without repetition. */
export function readTags(
  page: Page,
  sources: readonly Source[],
  isOwn: OwnName,
  title: string,
): Picked<readonly string[]> | undefined {
  const all = candidates(page, sources, 'tags', (raw) => {
    const tags = splitTags(raw).filter((tag) => !isOwn(tag) && foldText(tag) !== foldText(title));
    return tags.length > 0 ? tags : undefined;
  });
  return picked(all[0], all, (tags) => tags.join(', '));
}

function splitTags(raw: string): string[] {
  const tags = new Map<string, string>();
  for (const part of raw.slice(0, MOST * LONGEST).split(/[\n,;|]/)) {
    const tag = cleanText(part)
      .replace(LABEL, '')
      .replace(/^[#\s]+|[\s.]+$/g, '');
    const key = foldText(tag);
    if (key && tag.length <= LONGEST && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()].slice(0, MOST);
}
