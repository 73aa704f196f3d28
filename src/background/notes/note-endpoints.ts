import * as v from 'valibot';
import { placeNoteSchema } from '../../core/history/record-schema';
import type { Runtime } from '../../platform/browser';
import type { Endpoints } from '../../platform/messaging';
import type { NotesApi, PageNotes } from '../../platform/note-messages';
import { fromOwnPage, fromPage } from '../endpoint';
import { openHistory } from '../history/database';
import { readingReportSchema } from '../history/history-schemas';
import { isRecorded } from '../history/is-recorded';
import { isSameSite } from '../history/is-same-site';
import { notingTrouble } from '../history/noting-trouble';
import { recordReading } from '../history/record-reading';
import { visitOf } from '../history/visits';
import { notesOf, putNote, removeNote } from './note-store';

const linkSchema = v.pipe(v.string(), v.maxLength(4096), v.url());
const idSchema = v.pipe(v.string(), v.uuid());

/** What the worker answers about notes on places of articles' texts. */
export const noteEndpoints: Endpoints<NotesApi> = {
  pageNotes: fromPage(v.tuple([linkSchema]), pageNotes),
  keepNote: fromPage(v.tuple([readingReportSchema, placeNoteSchema]), async (sender, view, note) => {
    const { url } = view.article;
    checkOwn(sender, url);
    if (!(await isRecorded(sender))) return;
    await notingTrouble(async () => {
      const database = await openHistory();
      // What was noted is kept, however short it was read.
      if (!(await visitOf(database, url))) await recordReading(database, view, Date.now());
      await putNote(database, url, note);
    });
  }),
  forgetNote: fromPage(v.tuple([linkSchema, idSchema]), async (sender, url, id) => {
    checkOwn(sender, url);
    if (sender.tab?.incognito === false) await removeNote(await openHistory(), url, id);
  }),
  notesOf: fromOwnPage(v.tuple([linkSchema]), async (_sender, url) => notesOf(await openHistory(), url)),
  changeNote: fromOwnPage(v.tuple([linkSchema, placeNoteSchema]), async (_sender, url, note) =>
    putNote(await openHistory(), url, note),
  ),
  removeNote: fromOwnPage(v.tuple([linkSchema, idSchema]), async (_sender, url, id) =>
    removeNote(await openHistory(), url, id),
  ),
};

/** A private window neither leaves a trace nor shows one. */
async function pageNotes(sender: Runtime.MessageSender, url: string): Promise<PageNotes> {
  checkOwn(sender, url);
  if (sender.tab?.incognito !== false) return { notes: [], notKept: 'private' };
  const notes = await notesOf(await openHistory(), url);
  return { notes, ...(!(await isRecorded(sender)) && { notKept: 'not-recorded' }) };
}

/** @throws Error where a page asks about an article of another site */
function checkOwn(sender: Runtime.MessageSender, url: string): void {
  if (!isSameSite(url, sender.url)) throw new Error('notes: an article of another site');
}
