import { type Candidate, candidates, type Picked, picked } from '../candidates';
import { cleanText } from '../clean-text';
import { foldText } from '../../article-page';
import { wordOverlap } from '../word-overlap';
import type { OwnName } from '../own-name';
import type { Page } from '../page';
import type { Source } from '../sources/source';

const LONGEST = 80;

/** No section: the way home. */
const HOME = /^(?:trang chu|trang nhat|home|homepage|index)$/;
/** Every article is in such a section: said only where the page says nothing better. */
const VAGUE =
  /^(?:tin tuc|tin moi|tin nong|tin moi nhat|tin trong ngay|tin tuc moi|tin|news|bai viet|chi tiet|moi nhat|tin noi bat|tieu diem|uncategorized|chua phan loai|khac|dang chung)$/;

/** The section that the article is in; of a path the deepest step that says something. */
export function readSection(
  page: Page,
  sources: readonly Source[],
  isOwn: OwnName,
  title: string,
): Picked<string> | undefined {
  const all = candidates(page, sources, 'section', (raw) => readName(raw, isOwn, title));
  const [first] = all;
  const ofFirst = all.filter(({ source }) => source === first?.source);
  return picked(ofFirst.find(isTelling) ?? first, all);
}

function isTelling({ value }: Candidate<string>): boolean {
  return !VAGUE.test(foldText(value));
}

/** Of several names in one text ("Kinh doanh, Tài chính") the last, which is the narrowest where there is an order at all. */
function readName(raw: string, isOwn: OwnName, title: string): string | undefined {
  const last = raw
    .split(/\n|,\s*(?=\p{Lu})|\s+[>›»/|]\s+/u)
    .map((part) => cleanText(part, LONGEST * 2))
    .filter(Boolean)
    .at(-1);
  const name = last?.replace(/^[\s>›»/|•-]+|[\s>›»/|•:-]+$/gu, '') ?? '';
  const folded = foldText(name);
  if (!/\p{L}{2}/u.test(name) || name.length > LONGEST || HOME.test(folded) || isOwn(name)) return undefined;
  const isTitle = folded.split(' ').length > 3 && wordOverlap(name, title) >= 0.8;
  return isTitle || /^https?:|[<>{}=]/.test(name) ? undefined : inSentenceCase(name);
}

/** "KINH DOANH" → "Kinh doanh"; short forms ("TP.HCM", "IT") stay. */
function inSentenceCase(name: string): string {
  const shouted = name === name.toUpperCase() && /\p{L}{3,}.* /u.test(name);
  const lower = shouted ? name.toLowerCase() : name;
  return shouted || name === name.toLowerCase() ? lower.charAt(0).toUpperCase() + lower.slice(1) : name;
}
