import type { CreateMarkSource } from '../mark-source';
import { createGlossMarks } from './glosses';
import { createNoteMarks } from './notes';
import { createRepairMarks } from './repairs';
import { createUnresolvedMarks } from './unresolved';

/** The kinds of marks: what comes first is told first where they overlap, and lies under those that follow. */
export const MARK_SOURCES: readonly CreateMarkSource[] = [
  createRepairMarks,
  createUnresolvedMarks,
  createGlossMarks,
  createNoteMarks,
];
