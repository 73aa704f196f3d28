import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseQuery } from '../../../src/core/history/search/parse-query';
import { marksIn, snippetOf } from '../../../src/core/history/search/snippet';
import { wordsOf } from '../../../src/core/history/search/words';
import { textDifference } from '../../../src/core/history/text-difference';
import { fuzzProperty } from '../fuzz-property';
import { anyText, textWith } from '../inputs/texts';

const PIECES = [
  ...[
    'site:',
    'author:',
    'section:',
    'tag:',
    'before:',
    'after:',
    'is:',
    'is:starred',
    'is:noted',
    'IS:finished',
    'is:x',
    ':',
    '"',
    '“',
    '”',
  ],
  ...[
    '2026',
    '11/2026',
    '31/02/2026',
    '9999-99-99',
    '0000',
    '25/11/2026',
    '-',
    '1e9',
    'vidu.vn',
    'hồ',
    'Hà Nội',
    'cầu đi bộ',
    'đ',
    'x',
  ],
];
const query = textWith(PIECES);

export const search = [
  fuzzProperty(
    { name: 'search: a query is bounded, its marks lie in the text', inputs: 'texts', share: 8 },
    fc.tuple(query, anyText),
    ([typed, text]) => {
      const asked = parseQuery(typed);
      assert(asked.words.length <= 16);
      for (const part of asked.misunderstood) assert(typed.includes(part));
      for (const time of [asked.before, asked.after]) assert(time === undefined || Number.isFinite(time));
      const shown = snippetOf(text, asked);
      for (const [marks, within] of [
        [marksIn(text, asked), text],
        [shown?.marks ?? [], shown?.text ?? ''],
      ] as const) {
        let last = 0;
        for (const [from, to] of marks) {
          assert(from >= last && to > from && to <= within.length, `${from}–${to}`);
          last = to;
        }
      }
    },
  ),
  fuzzProperty({ name: 'search: words lie in their text, in order', inputs: 'texts', share: 4 }, query, (text) => {
    let last = 0;
    for (const { from, to, folded, exact } of wordsOf(text)) {
      assert(from >= last && to > from && to <= text.length, `${from}–${to}`);
      assert(folded !== '' && exact !== '');
      last = to;
    }
  }),
  fuzzProperty(
    { name: 'history: a text differs from itself in nothing', inputs: 'texts', share: 3 },
    fc.tuple(anyText, anyText),
    ([before, after]) => {
      assert.deepEqual(textDifference(before, before), []);
      for (const change of textDifference(before, after)) assert.match(change.kind, /^(?:added|removed|changed)$/);
    },
  ),
];
