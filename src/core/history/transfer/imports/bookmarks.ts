import { decodeEntities } from '../../../metadata/decode-entities';
import { recordsOfLinks, type SavedLink } from '../imported-links';
import { wholeOf } from '../lines-of';
import { savedTime } from '../saved-time';
import { UnreadableFile } from '../unreadable-file';
import type { ImportFormat } from './import-format';

/** A list's beginning and end, a folder's name, a link. Attributes, on one line, then the text. */
const ELEMENT = /<(\/?dl)\b[^>]*>|<(h3|a)\b((?:"[^"\n]*"|[^">\n])*)>([^<]*)/gi;

/** Folders of the browser's own, which say nothing of what is in them: its toolbar, "Other bookmarks". */
const BROWSERS_OWN = /\b(?:personal_toolbar_folder|unfiled_bookmarks_folder)=/i;

/**
 * Bookmarks as every browser writes them: nested lists of links, HTML in name only, since 1996. The names of the folders
 * become tags.
 */
export const bookmarks: ImportFormat = {
  id: 'bookmarks',
  recognises: (start) => /^\s*<!doctype netscape-bookmark-file-1>/i.test(start),
  async *records(pieces, now) {
    yield* recordsOfLinks(linksIn(await wholeOf(pieces)), now);
  },
};

function* linksIn(html: string): Generator<SavedLink, void> {
  const folders: string[] = [];
  let folder = '';
  for (const { index, 1: list, 2: name, 3: attributes = '', 4: text = '' } of html.matchAll(ELEMENT)) {
    if (name?.toLowerCase() === 'h3') folder = BROWSERS_OWN.test(attributes) ? '' : decodeEntities(text);
    else if (name) yield link(attributes, text, folders);
    else if (list?.toLowerCase() === 'dl') {
      folders.push(folder);
      folder = '';
    } else if (folders.pop() === undefined) throw new UnreadableFile('damaged', lineAt(html, index));
  }
  if (folders.length > 0) throw new UnreadableFile('cut-off', lineAt(html, html.trimEnd().length));
}

function link(attributes: string, text: string, folders: readonly string[]): SavedLink {
  const valueOf = (name: string) => decodeEntities(new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(attributes)?.[1] ?? '');
  return {
    url: valueOf('href'),
    title: decodeEntities(text),
    at: savedTime(valueOf('add_date')),
    // Firefox has tags of its own besides.
    tags: [...folders, ...valueOf('tags').split(',')],
  };
}

/** From 1. */
function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
