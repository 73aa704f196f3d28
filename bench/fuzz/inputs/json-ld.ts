import fc from 'fast-check';
import { ADDRESSES, BYLINES, TIMES } from './fact-pieces';
import { anyString, piecesOf } from './strings';

const KEYS = [
  ...[
    '@context',
    '@type',
    '@graph',
    '@id',
    'headline',
    'name',
    'author',
    'creator',
    'publisher',
    'datePublished',
    'dateModified',
    'image',
    'url',
  ],
  ...[
    'mainEntityOfPage',
    'articleSection',
    'keywords',
    'description',
    'inLanguage',
    'itemListElement',
    'item',
    'position',
    'logo',
    'license',
  ],
  ...[
    'contentLocation',
    'address',
    'commentCount',
    'wordCount',
    '__proto__',
    'constructor',
    'toString',
    'length',
    'hasOwnProperty',
  ],
];
const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    'NewsArticle',
    'Person',
    'Organization',
    'BreadcrumbList',
    'ListItem',
    'ImageObject',
    'https://schema.org',
  ),
  piecesOf(TIMES, 4),
  piecesOf(BYLINES, 4),
  piecesOf(ADDRESSES, 6),
  anyString,
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, 12345678901234567890, '', [], {}),
);
const node = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 6, noNullPrototype: true }),
    fc.array(tie('node'), { maxLength: 4 }),
  ),
})).node;

const article = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...KEYS), node, { maxKeys: 8, noNullPrototype: true }),
    fc.constantFrom('NewsArticle', 'Article'),
  )
  .map(([fields, type]) => ({ '@context': 'https://schema.org', ...fields, '@type': type }));

/** How a content system breaks what it publishes. */
const breaks = fc.constantFrom<(json: string) => string>(
  (json) => json,
  (json) => json,
  (json) => json,
  (json) => json.slice(0, Math.floor(json.length * 0.7)),
  (json) => json.replaceAll('"', "'"),
  (json) => json.replaceAll('}', ',}'),
  (json) => `<!--\n${json}\n//-->`,
  (json) => `/*<![CDATA[*/${json}/*]]>*/;`,
  (json) => json.replaceAll('\\n', '\n').replaceAll('\\"', '"'),
  (json) => `${json}${json}`,
  (json) => `${'['.repeat(5000)}${json}`,
  (json) => `${'{"author":'.repeat(3000)}${json}${'}'.repeat(3000)}`,
);

/** JSON-LD as pages have it: sound, broken, and made to break its reader. */
export const jsonLd = fc.tuple(fc.oneof(article, node), breaks).map(([value, broken]) => broken(JSON.stringify(value)));
