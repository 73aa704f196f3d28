import { bookmarks } from './bookmarks';
import { csv } from './csv';
import type { ImportFormat } from './import-format';
import { json } from './json';

/** The first that recognises a file reads it: the strictest first. */
export const importFormats: readonly ImportFormat[] = [json, bookmarks, csv];
