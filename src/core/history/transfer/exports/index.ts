import { bibtex } from './bibtex';
import { csv } from './csv';
import type { ExportFormat } from './export-format';
import { json } from './json';
import { markdown } from './markdown';

/** In the order of a menu: the one that loses nothing first. */
export const exportFormats: readonly [ExportFormat, ...ExportFormat[]] = [json, csv, markdown, bibtex];
