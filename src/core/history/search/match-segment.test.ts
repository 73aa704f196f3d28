import { describe, expect, it } from 'vitest';
import { numbersIn } from './document-set';
import { documentTerms } from './document-terms';
import { matchSegment } from './match-segment';
import { parseQuery } from './parse-query';
import { pendingText } from './pending-document';
import { PendingSegment } from './segment';

const TITLES = {
  plant: 'Nhà máy nước ở đảo',
  parts: 'Nhà máy bia cũ',
  pump: 'Máy nước của xóm',
  lake: 'Hồ ở phố',
};
const TEXTS: Readonly<Record<string, string>> = {
  parts: 'Trạm bơm đặt cạnh nhà máy nước.',
  lake: 'Nhà máy cách hồ một cây số, máy nước đặt ở bến. Ai thả rác bị nhắc.',
};
const names = Object.keys(TITLES);
const segment = new PendingSegment(
  Object.entries(TITLES).map(([name, title]) => {
    const names = { authors: ['Hà Đăng'], section: 'Đô thị', siteName: 'Báo Hồ', host: `${name}.baoho.vn` };
    return pendingText(documentTerms({ title, ...names, texts: [TEXTS[name] ?? ''] }));
  }),
);

/** What answers, the best first; what answers as well as another stands with it. */
async function matches(query: string): Promise<string[]> {
  const { answers, ranks } = await matchSegment(segment, parseQuery(query));
  const documents = [...numbersIn(answers)];
  const byRank = [...new Set(documents.map((document) => ranks[document] ?? -1))].sort((a, b) => b - a);
  return byRank.map((rank) =>
    documents
      .filter((document) => ranks[document] === rank)
      .map((document) => names[document])
      .join(' '),
  );
}

const CASES: readonly (readonly [what: string, query: string, expected: readonly string[]])[] = [
  [
    'a phrase: who has each two of its words, first those that have all in the title',
    '"nhà máy nước"',
    ['plant', 'parts lake'],
  ],
  ['a phrase that nobody has', '"máy bia nước"', []],
  ['two phrases: who has both', '"nhà máy" "máy bia"', ['parts']],
  ['a phrase of which some words have marks: those alone', '"nha máy nước"', []],
  ['words: all of them, those first that have more of them in the title', 'nước máy ', ['plant pump', 'parts', 'lake']],
  ['a site: its host and every host above it', 'site:pump.baoho.vn', ['pump']],
  ['a site by a domain above it', 'site:baoho.vn', ['plant parts pump lake']],
  ['a site by a part of a domain: nobody', 'site:oho.vn', []],
  ['one of several sites', 'site:pump.baoho.vn site:lake.baoho.vn', ['pump lake']],
  ['a name that is the section, not the author', 'author:"đô thị"', []],
  ['filters and words', 'section:"do thi" site:lake.baoho.vn máy ', ['lake']],
];

describe('matchSegment', () => {
  it.each(CASES)('finds by %s', async (_what, query, expected) => {
    expect(await matches(query)).toEqual(expected);
  });
});
