import { bibtex } from './bibtex';
import { csv } from './csv';
import type { ExportFormat } from './export-format';
import { json } from './json';
import { jsonLd } from './json-ld';
import { markdown } from './markdown';
import { notesMarkdown } from './notes-markdown';

/** In the order of a menu: the one that loses nothing first. */
export const exportFormats: readonly [ExportFormat, ...ExportFormat[]] = [
  json,
  csv,
  markdown,
  bibtex,
  jsonLd,
  notesMarkdown,
];
