import type { DocumentTerms, Occurrence } from './document-terms';

/*
 * A document that is in no segment yet is kept as text: a term a line, in any order, "term⇥!⇥spelling⇥spelling". Searching
 * it is searching that text, and adding an article is one small write. Words have neither line breaks nor tabs.
 */
const IN_TITLE = '!';

export function pendingText(terms: DocumentTerms): string {
  const lines = [...terms].map(([term, { inTitle, spellings }]) =>
    [term, inTitle ? IN_TITLE : '', ...spellings].join('\t'),
  );
  return `\n${lines.join('\n')}\n`;
}

/** The term's occurrence in a pending document; undefined where it has none. */
export function pendingTerm(text: string, term: string): Occurrence | undefined {
  const at = text.indexOf(`\n${term}\t`);
  return at < 0 ? undefined : occurrenceIn(lineAt(text, at + 1));
}

/** All terms of a pending document, or those that begin so. */
export function* pendingTerms(text: string, prefix = ''): Generator<[term: string, occurrence: Occurrence]> {
  for (let at = text.indexOf(`\n${prefix}`); at >= 0; at = text.indexOf(`\n${prefix}`, at + 1)) {
    const line = lineAt(text, at + 1);
    const term = line.slice(0, Math.max(0, line.indexOf('\t')));
    if (term !== '') yield [term, occurrenceIn(line)];
  }
}

function lineAt(text: string, from: number): string {
  const to = text.indexOf('\n', from);
  return text.slice(from, to < 0 ? text.length : to);
}

function occurrenceIn(line: string): Occurrence {
  const [, title, ...spellings] = line.split('\t');
  return { inTitle: title === IN_TITLE, spellings };
}
