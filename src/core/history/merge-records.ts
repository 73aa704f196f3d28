import type { Note } from '../notes/note';
import type { HistoryRecord, Reading, Visit } from './visit';

/**
 * What two histories know of one article, as one. What was read later tells of the article itself; the reader's stars, tags
 * and notes of both are kept. The same record twice is that record: hours that both have are counted once.
 * @param a the one that counts where both were read last at the same moment: the history, beside a backup of it
 */
export function mergeRecords(a: HistoryRecord, b: HistoryRecord): HistoryRecord {
  const [older, newer] = isOlder(a.visit, b.visit) ? [a, b] : [b, a];
  const readings = mergeReadings(newer.readings, older.readings);
  const text = newer.text ?? older.text;
  const earlierText = newer.earlierText ?? otherText(older, text);
  const corrections = { ...older.corrections, ...newer.corrections };
  const notes = mergePlaceNotes(newer.notes ?? [], older.notes ?? []);
  return {
    visit: mergeVisits(older.visit, newer.visit, readings),
    ...(text && { text }),
    ...(earlierText && { earlierText }),
    readings,
    ...(Object.keys(corrections).length > 0 && { corrections }),
    ...(notes.length > 0 && { notes }),
  };
}

/** A link that was only saved tells less of an article than any reading. */
function isOlder(a: Visit, b: Visit): boolean {
  if (isOnlySaved(a) !== isOnlySaved(b)) return isOnlySaved(a);
  return a.lastReadAt < b.lastReadAt;
}

/** From bookmarks or a list of links: see transfer/imported-links. */
function isOnlySaved({ timesRead }: Visit): boolean {
  return timesRead === 0;
}

function otherText({ text, earlierText }: HistoryRecord, last: HistoryRecord['text']): HistoryRecord['text'] {
  return text && last && text.text !== last.text ? text : earlierText;
}

function mergeVisits(older: Visit, newer: Visit, readings: readonly Reading[]): Visit {
  const starredAt = newer.starredAt ?? older.starredAt;
  const isFinished = [older, newer].some(({ progress }) => progress === 'finished');
  return {
    ...newer,
    firstReadAt:
      isOnlySaved(older) && !isOnlySaved(newer) ? newer.firstReadAt : Math.min(older.firstReadAt, newer.firstReadAt),
    timesRead: Math.max(older.timesRead, newer.timesRead),
    // Older versions did not note hours: what is known of the time altogether is never less than before.
    activeMs: Math.max(
      readings.reduce((sum, { activeMs }) => sum + activeMs, 0),
      older.activeMs,
      newer.activeMs,
    ),
    depth: Math.max(older.depth, newer.depth),
    progress: isFinished ? 'finished' : 'half-read',
    ...(starredAt !== undefined && { starredAt }),
    tags: [...new Set([...newer.tags, ...older.tags])],
    note: mergeNotes(older.note, newer.note),
  };
}

/** An hour of both is the same hour: the one of which more is known. */
function mergeReadings(newer: readonly Reading[], older: readonly Reading[]): Reading[] {
  const byHour = new Map<string, Reading>();
  for (const reading of [...newer, ...older]) {
    const known = byHour.get(reading.hour);
    if (!known || known.activeMs < reading.activeMs) byHour.set(reading.hour, reading);
  }
  return [...byHour.values()].sort((x, y) => (x.hour < y.hour ? -1 : 1));
}

/** Of a note that both have, what was written last; of equals, that of the first list. */
function mergePlaceNotes(newer: readonly Note[], older: readonly Note[]): Note[] {
  const byId = new Map(newer.map((note) => [note.id, note]));
  for (const note of older) if (note.changedAt > (byId.get(note.id)?.changedAt ?? -1)) byId.set(note.id, note);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function mergeNotes(older: string, newer: string): string {
  if (newer.includes(older)) return newer;
  return older.includes(newer) ? older : `${older}\n\n${newer}`;
}
