import { marksCode } from './marks-code';
import { type Word, wordsOf } from './words';

/** What is searched for in an article of the history. */
export interface SearchDocument {
  readonly title: string;
  readonly authors: readonly string[];
  readonly section: string;
  readonly siteName: string;
  /** The host without "www." and other editions. */
  readonly host: string;
  /** Everything else: description, text, note, tags; a line ends a paragraph. */
  readonly texts: readonly string[];
}

/** How a term occurs in a document. */
export interface Occurrence {
  inTitle: boolean;
  /** Its spellings there: a word's with its marks, a pair's as {@link pairSpelling} says. */
  readonly spellings: string[];
}
export type DocumentTerms = Map<string, Occurrence>;

/*
 * A term is a folded word or two folded words that follow each other, behind a sign that says where. A Vietnamese word
 * has two syllables more often than one: pairs find "đất đai" where single syllables would find half of all articles.
 */
const SIGNS = {
  anywhere: { word: 'w', pair: 'W' },
  author: { word: 'a', pair: 'A' },
  section: { word: 's', pair: 'S' },
  siteName: { word: 'n', pair: 'N' },
} as const;
export type Field = keyof typeof SIGNS;

export function wordTerm(field: Field, folded: string): string {
  return SIGNS[field].word + folded;
}

export function pairTerm(field: Field, first: string, second: string): string {
  return `${SIGNS[field].pair}${first} ${second}`;
}

/** The spelling of a pair in the index: there are too many to keep the letters of all. The spelling of a word is the word with its marks. */
export function pairSpelling(first: Pick<Word, 'exact'>, second: Pick<Word, 'exact'>): string {
  return marksCode(first.exact) + marksCode(second.exact);
}

/** Whether a term is a pair of words. */
export function isPairTerm(term: string): boolean {
  return term < 'a';
}

/** A host and each domain above it: "site:baochi.vn" finds "thethao.baochi.vn". */
export function hostTerm(host: string): string {
  return `h${host}`;
}

/** Words of a text that are looked at: more than any article has. */
const MOST_WORDS = 50_000;

/** All terms of a document. */
export function documentTerms(document: SearchDocument): DocumentTerms {
  const terms: DocumentTerms = new Map();
  add(terms, 'anywhere', document.title, true);
  for (const author of document.authors) {
    add(terms, 'anywhere', author);
    add(terms, 'author', author);
  }
  add(terms, 'anywhere', document.section);
  add(terms, 'section', document.section);
  add(terms, 'anywhere', document.siteName);
  add(terms, 'siteName', document.siteName);
  for (const domain of domainsOf(document.host)) occurrence(terms, hostTerm(domain));
  for (const line of document.texts.flatMap((text) => text.split('\n'))) add(terms, 'anywhere', line);
  return terms;
}

function add(terms: DocumentTerms, field: Field, text: string, inTitle = false): void {
  let last: Word | undefined;
  let lastCode = '';
  for (const word of wordsOf(text).slice(0, MOST_WORDS)) {
    const code = marksCode(word.exact);
    mark(occurrence(terms, wordTerm(field, word.folded)), word.exact, inTitle);
    if (last) mark(occurrence(terms, pairTerm(field, last.folded, word.folded)), lastCode + code, inTitle);
    last = word;
    lastCode = code;
  }
}

function occurrence(terms: DocumentTerms, term: string): Occurrence {
  let found = terms.get(term);
  if (!found) {
    found = { inTitle: false, spellings: [] };
    terms.set(term, found);
  }
  return found;
}

function mark(found: Occurrence, spelling: string, inTitle: boolean): void {
  if (!found.spellings.includes(spelling)) found.spellings.push(spelling);
  if (inTitle) found.inTitle = true;
}

function domainsOf(host: string): string[] {
  const parts = host.toLowerCase().split('.');
  return parts.map((_, i) => parts.slice(i).join('.')).filter((domain) => domain.includes('.') || parts.length === 1);
}
