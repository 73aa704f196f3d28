import { Zip, ZipDeflate } from 'fflate';
import { escaped } from '../../../markdown/body-markdown';
import { fileName } from '../../../markdown/file-name';
import { frontMatter } from '../../../markdown/front-matter';
import type { HistoryRecord } from '../../visit';
import type { ExportFormat } from './export-format';

/** Milliseconds since 1970: the years of which a zip archive can tell the time. */
const FIRST_TIME = Date.UTC(1980, 0, 2);
const LAST_TIME = Date.UTC(2099, 11, 30);

/** A folder of Markdown files in a zip archive: one an article, in folders by the month in which it was read last. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'zip',
  mimeType: 'application/zip',
  // An archive counts its files in 16 bits.
  mostRecords: 65_000,
  async *pieces(records) {
    const names = new Map<string, number>();
    const ready: Uint8Array<ArrayBuffer>[] = [];
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      ready.push(piece);
    });
    for await (const record of records) {
      const file = new ZipDeflate(pathOf(record, names));
      const { lastReadAt } = record.visit;
      file.mtime = Math.min(Math.max(lastReadAt, FIRST_TIME), LAST_TIME);
      zip.add(file);
      file.push(new TextEncoder().encode(markdownOf(record)), true);
      yield* ready.splice(0);
    }
    zip.end();
    yield* ready;
  },
};

/** "2026-11/cau-long-bien.md", with "-2" for the second of that name. */
function pathOf({ visit }: HistoryRecord, names: Map<string, number>): string {
  const month = new Date(visit.lastReadAt).toISOString().slice(0, '2026-11'.length);
  const path = `${month}/${fileName(visit.article.title, 'md')}`;
  const use = (names.get(path) ?? 0) + 1;
  names.set(path, use);
  return use === 1 ? path : path.replace(/\.md$/, `-${use}.md`);
}

/** The article's facts, the reader's tags and note as front matter; its kept text as the body. */
function markdownOf({ visit: { article, lastReadAt, tags, note }, text }: HistoryRecord): string {
  const accessed = new Date(lastReadAt).toISOString();
  const head = frontMatter({ ...article, provenance: {} }, accessed, { tags, note });
  const paragraphs = (text?.text ?? '').split('\n').filter((line) => line.trim() !== '');
  return `${head}\n${[`# ${escaped(article.title)}`, ...paragraphs.map(escaped)].join('\n\n')}\n`;
}
