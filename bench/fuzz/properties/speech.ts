import assert from 'node:assert/strict';
import { spokenSentences } from '../../../src/core/speech';
import { fuzzProperty } from '../fuzz-property';
import { textWith } from '../inputs/texts';

const PIECES = [
  ...[
    '1.234.567',
    '0,5',
    '1e999',
    '12.345,678,9',
    '99999999999999999999999999',
    '-7',
    '+84',
    '50%',
    '1/2',
    '3–5',
    '2-1',
    '007',
    '²',
    'm³',
  ],
  ...[
    'XIV',
    'MMMMMM',
    'thế kỷ XXI',
    'IIII',
    '12/10/2026',
    '31/02',
    '24:61',
    '8h',
    '8g30',
    '20h30’',
    '°C',
    '$',
    '₫',
    'USD/kg',
    'km/h',
  ],
  ...[
    'https://vidu.vn/a?b=c#d',
    'www.',
    'a@b.c',
    'TP.HCM',
    'UBND',
    'ĐBQH',
    '…',
    '...',
    '!?!',
    '“',
    '”',
    '(',
    ')',
    '/',
    '&',
    '#',
    '*',
    '~',
  ],
];

export const speech = [
  fuzzProperty(
    {
      name: 'speech: sentences in order within their paragraph, each with something to say',
      inputs: 'texts',
      share: 8,
    },
    textWith(PIECES),
    (paragraph) => {
      let last = 0;
      for (const { start, end, spoken } of spokenSentences(paragraph)) {
        assert(start >= last && end > start && end <= paragraph.length, `${start}–${end}`);
        assert.match(spoken, /[\p{L}\p{N}]/u);
        last = end;
      }
    },
  ),
];
