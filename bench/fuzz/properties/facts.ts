import assert from 'node:assert/strict';
import fc from 'fast-check';
import { articleKey } from '../../../src/core/history/article-key';
import { fileName } from '../../../src/core/markdown';
import { readByline } from '../../../src/core/metadata/bylines/read-byline';
import { parseDate } from '../../../src/core/metadata/dates/parse-date';
import { decodeEntities } from '../../../src/core/metadata/decode-entities';
import { parseLenientJson } from '../../../src/core/metadata/json-ld/parse-lenient-json';
import { webUrl, withoutTracking } from '../../../src/core/metadata/web-url';
import { readExceptionFile } from '../../../src/core/repair/exception-file';
import { siteOf } from '../../../src/core/sites';
import { fuzzProperty } from '../fuzz-property';
import { ADDRESSES, BYLINES, TIMES } from '../inputs/fact-pieces';
import { jsonLd } from '../inputs/json-ld';
import { piecesOf } from '../inputs/strings';
import { anyText, textWith } from '../inputs/texts';

const about = (name: string, share: number) => ({ name, inputs: 'texts', share }) as const;

export const ISO_WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;

/** Clocks of readers, from 1970 to 2096. */
const now = fc.integer({ min: 0, max: 4e12 });

export const facts = [
  fuzzProperty(
    about('dates: none, or ISO 8601 with zone of a year that articles have', 10),
    fc.tuple(textWith(TIMES, 12), now, fc.constantFrom('day-first' as const, 'month-first' as const, undefined)),
    ([text, at, order]) => {
      const date = parseDate(text, { now: at, order });
      if (!date) return;
      assert.match(date.iso, ISO_WITH_ZONE);
      assert.equal(Date.parse(date.iso), Math.floor(date.instant / 1000) * 1000);
    },
  ),
  fuzzProperty(about('bylines: a bounded number of names that are not empty', 8), textWith(BYLINES, 20), (text) => {
    const { persons, photographers, agency } = readByline(text);
    for (const names of [persons, photographers, agency === undefined ? [] : [agency]]) {
      assert(names.length <= 20);
      for (const name of names) assert(name.trim() === name && name !== '' && name.length <= 200, name);
    }
  }),
  fuzzProperty(about('addresses: web links alone, the same again once read', 6), piecesOf(ADDRESSES, 12), (text) => {
    siteOf(text);
    articleKey(text);
    const url = webUrl(text, 'https://vidu.vn/a/b.html');
    if (!url) return;
    assert.match(url.protocol, /^https?:$/);
    const clean = withoutTracking(url);
    assert.equal(withoutTracking(new URL(clean)), clean);
    assert.equal(articleKey(clean), articleKey(url.href));
  }),
  fuzzProperty(about('JSON-LD and entities: read or not, never thrown', 6), fc.oneof(jsonLd, anyText), (text) => {
    parseLenientJson(text);
    readExceptionFile(text);
    assert(decodeEntities(text).length <= text.length * 2);
  }),
  fuzzProperty(about('file names: safe on every system', 2), anyText, (title) => {
    assert.match(fileName(title, 'md'), /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,160}\.md$/u);
  }),
];
