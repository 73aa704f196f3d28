import chicagoStyle from '@citation/csl-style-chicago-fullnote-bibliography/info.json';
import locales from '@citation-js/plugin-csl/lib/locales.json';
import styles from '@citation-js/plugin-csl/lib/styles.json';
import CSL from 'citeproc';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../metadata/article';
import { ACCESSED, article, manyAuthors } from '../article.fixture';
import { cite, plainText } from '../index';
import { workOf, type Author } from '../work';
import { apa } from './apa';
import { chicagoBibliography } from './chicago-bibliography';
import { chicagoNote } from './chicago-note';
import { cslJson } from './csl-json';
import type { CitationFormat } from './format';

/*
 * What citeproc-js makes of the same article by the official styles (apa.csl of 2026, Chicago 17th edition). It reads the
 * CSL-JSON that this project writes, so that is checked too. Two authors of whom one is literal are left out: it takes
 * that one for an institution and sets the commas by that.
 */

const articles: readonly (readonly [what: string, given: Partial<Article>])[] = [
  ['a Vietnamese author', {}],
  ['a foreign author', { authors: ['Peter John Smith'] }],
  ['a foreign author with a hyphen', { authors: ['Jean-Paul Dubois'] }],
  ['two Vietnamese authors', { authors: ['Nguyễn Văn An', 'Trần Thị Bình'] }],
  ['two foreign authors', { authors: ['Peter Smith', 'Ludwig van Beethoven'] }],
  ['three authors', { authors: ['Peter Smith', 'Nguyễn Văn An', 'Jean-Paul Dubois'] }],
  ['four authors', { authors: manyAuthors(4) }],
  ['ten authors', { authors: manyAuthors(10) }],
  ['eleven authors', { authors: manyAuthors(11) }],
  ['twenty authors', { authors: manyAuthors(20) }],
  ['twenty-one authors', { authors: manyAuthors(21) }],
  ['a pen name', { authors: ['X.Long'] }],
  ['an agency', { authors: [], agency: 'Tân Hoa xã' }],
  ['nobody', { authors: [] }],
  ['no date', { published: undefined }],
  ['nobody and no date', { authors: [], published: undefined }],
  ['a question', { title: 'Ai sẽ xây cầu?' }],
  ['a quotation', { title: '“Cầu mới” nối hai bờ' }],
  ['a quotation at the end', { title: 'Ông nói “không”' }],
  ['a question in a quotation at the end', { title: 'Dân hỏi “ai xây?”' }],
  ['a day that is another in London', { published: '2016-10-15T00:30:00+07:00' }],
];

/** An engine for a style; making one takes longer than all it does here. */
class Oracle {
  #item: object = {};
  readonly #engine;

  constructor(style: string) {
    const system = { retrieveLocale: () => locales['en-US'], retrieveItem: () => this.#item };
    this.#engine = new CSL.Engine(system, style, 'en-US');
    this.#engine.setOutputFormat('text');
  }

  entry(item: object): string | undefined {
    this.#read(item);
    return this.#engine.makeBibliography()[1][0]?.trim();
  }

  note(item: object): string | undefined {
    this.#read(item);
    const citation = { citationItems: [{ id: 'item' }], properties: { noteIndex: 1 } };
    return this.#engine.processCitationCluster(citation, [], [])[1][0]?.[1];
  }

  /** Items are remembered by their id until none is in use. */
  #read(item: object): void {
    this.#engine.updateItems([]);
    this.#item = item;
    this.#engine.updateItems(['item']);
  }
}

/** What our CSL-JSON says of an article, as citeproc is to take it. */
function itemOf(given: Article): object {
  const [item] = JSON.parse(plainText(cite(cslJson, given, { accessed: ACCESSED, locale: 'en' }))) as [object];
  // Any language that is not English keeps citeproc from capitalizing titles; of "vi" it would take all names for Vietnamese.
  return { ...item, id: 'item', language: 'cs' };
}

/** The same with the name parts that APA shortens, which our CSL-JSON keeps whole. */
function itemInParts(given: Article): object {
  const { authors } = workOf(given, ACCESSED);
  return { ...itemOf(given), ...(authors.length > 0 && { author: authors.map(nameInParts) }) };
}

function nameInParts({ name, parts }: Author): object {
  return parts ? { family: parts.family, given: parts.given } : { literal: name };
}

const apaOracle = new Oracle(styles.apa);
const chicagoOracle = new Oracle(chicagoStyle.content);

describe.each(articles)('citeproc agrees on %s', (_, given) => {
  const cited = article(given);
  const inEnglish = (format: CitationFormat) => plainText(cite(format, cited, { accessed: ACCESSED, locale: 'en' }));

  it('in APA', () => {
    expect(inEnglish(apa)).toBe(apaOracle.entry(itemInParts(cited)));
  });

  it('in a bibliography by Chicago', () => {
    expect(inEnglish(chicagoBibliography)).toBe(chicagoOracle.entry(itemOf(cited)));
  });

  it('in a note by Chicago', () => {
    expect(inEnglish(chicagoNote)).toBe(chicagoOracle.note(itemOf(cited)));
  });
});
