import { cite, citationFormats, plainText } from '../../../citation';
import type { ExportFormat } from './export-format';

const ENTRY_KEY = /(?<=^@\w+\{)[^,]*/;

/** A reference an article, for LaTeX and reference managers; every one with a key of its own. */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  extension: 'bib',
  mimeType: 'application/x-bibtex',
  async *pieces(records) {
    const format = citationFormats.find(({ id }) => id === 'bibtex');
    if (!format) throw new Error('no citation format bibtex');
    const uses = new Map<string, number>();
    for await (const { visit } of records) {
      const article = { ...visit.article, provenance: {} };
      const accessed = new Date(visit.lastReadAt).toISOString();
      const entry = plainText(cite(format, article, { accessed, locale: 'vi' }));
      yield `${entry.replace(ENTRY_KEY, (key) => distinct(key, uses))}\n`;
    }
  },
};

/** The second article with a key gets "-2" and so on; no key ends so by itself. */
function distinct(key: string, uses: Map<string, number>): string {
  const use = (uses.get(key) ?? 0) + 1;
  uses.set(key, use);
  return use === 1 ? key : `${key}-${use}`;
}
