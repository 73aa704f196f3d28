import { escaped } from '../../../markdown/body-markdown';
import { inTextOrder, type Note } from '../../../notes/note';
import type { HistoryRecord } from '../../visit';
import type { ExportFormat } from './export-format';

/** The reader's notes, article by article: each a quotation with what they wrote to it. Articles without any are left out. */
export const notesMarkdown: ExportFormat = {
  id: 'notes-markdown',
  extension: 'md',
  mimeType: 'text/markdown',
  async *pieces(records) {
    for await (const record of records) {
      if (record.notes?.length) yield sectionOf(record, record.notes);
    }
  },
};

function sectionOf({ visit: { article } }: HistoryRecord, notes: readonly Note[]): string {
  const { title, siteName, published, url } = article;
  const facts = [siteName, published?.slice(0, '2026-11-25'.length)].filter((fact) => fact !== undefined).map(escaped);
  const head = [`## ${escaped(title)}`, [...facts, `<${url}>`].join(' · ')];
  return `${[...head, ...inTextOrder(notes).flatMap(partsOf)].join('\n\n')}\n\n`;
}

function partsOf({ shown, text }: Note): string[] {
  const quote = shown.exact.split('\n').map((line) => `> ${escaped(line)}`);
  return [quote.join('\n>\n'), ...(text === '' ? [] : [text.split('\n').map(escaped).join('  \n')])];
}
