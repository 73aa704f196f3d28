import { knownPress } from '../bylines/press-names';
import { type Candidate, candidates, type Picked, picked } from '../candidates';
import { cleanText } from '../clean-text';
import { foldText } from '../../article-page';
import type { Page } from '../page';
import type { Source } from '../sources/source';
import { titleParts } from '../title-parts';

const LONGEST = 120;
/** Longer names hold a slogan: "Báo Tuổi Trẻ - Tin tức mới nhất, tin nhanh, tin nóng 24h". */
const LONGEST_WITHOUT_SLOGAN = 40;
const COPYRIGHT = /^(?:copyright|bản quyền)?\s*(?:©|\(c\))?\s*(?:\d{4})?\s*(?:by|thuộc về)?\s*/iu;
const ADDRESS = /^[\w-]+(?:\.[\w-]+)+$/;

/** The newspaper's publisher. */
const COMPANY = /^(?:công ty|cty|tập đoàn|cơ quan chủ quản)/iu;

/** The newspaper's name as it writes it; of several the best written one. */
export function readSiteName(page: Page, sources: readonly Source[]): Picked<string> | undefined {
  const shown = foldText(page.headlineText);
  const all = candidates(page, sources, 'siteName', (raw) => {
    const name = readName(raw);
    return name && !COMPANY.test(name) && foldText(name) !== shown ? name : undefined;
  });
  const best = all.reduce<Candidate<string> | undefined>(
    (first, next) => (first && quality(first) >= quality(next) ? first : next),
    undefined,
  );
  return picked(best, all);
}

function readName(raw: string): string | undefined {
  const name = cleanText(raw, LONGEST * 2)
    .replace(COPYRIGHT, '')
    .replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  const short = name.length > LONGEST_WITHOUT_SLOGAN ? (titleParts(name)[0] ?? name) : name;
  if (!/\p{L}{2}/u.test(short) || short.length > LONGEST) return undefined;
  // A host or a name in plain letters is a poor spelling of a name that is known.
  return writing(short) < 2 ? (knownPress(short.replace(/^bao(?=\w{3})/, '')) ?? short) : short;
}

/** The rule's own name before all. */
function quality({ source, value }: Candidate<string>): number {
  return source === 'site' ? 3 : writing(value);
}

/** "Tuổi Trẻ" and "CafeF" before "TUOI TRE ONLINE" before "tuoitre.vn" and "cafef". */
function writing(name: string): number {
  if (ADDRESS.test(name) || !/\p{Lu}/u.test(name)) return 0;
  return /\p{Ll}/u.test(name) ? 2 : 1;
}
