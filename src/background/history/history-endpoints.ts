import * as v from 'valibot';
import { historyRecordSchema } from '../../core/history/record-schema';
import { CORRECTABLE_FIELDS } from '../../core/metadata/correct-article';
import type { HistoryApi } from '../../platform/history-messages';
import type { Endpoints } from '../../platform/messaging';
import { historySettings } from '../../platform/settings';
import { backUp } from '../backup/back-up';
import { fromOwnPage, fromPage } from '../endpoint';
import { stayAwake } from '../stay-awake';
import { correctArticle, correctionsOf } from './corrections';
import { openHistory } from './database';
import { deleteVisits, undoDeletion } from './delete-visits';
import { eraseHistory } from './erase-history';
import {
  articleTextSchema,
  erasureSchema,
  noteSchema,
  readingReportSchema,
  tagsSchema,
  viewIdSchema,
} from './history-schemas';
import { countOverdue } from './housekeeping';
import { cancelImport, finishImport, stageRecords } from './import-records';
import { isRecorded } from './is-recorded';
import { isSameSite } from './is-same-site';
import { keepText } from './keep-text';
import { notingTrouble } from './noting-trouble';
import { firstReadingDay, readingStatistics } from './reading-statistics';
import { recordReading } from './record-reading';
import { exportRecords } from './records';
import { salvage } from './salvage';
import { findVisits } from './search/find-visits';
import { listVisits } from './search/list-visits';
import { tagsInUse } from './search/tags-in-use';
import { indexMore } from './search/tidy-index';
import { storageReport } from './storage-report';
import { changeVisit, keptTexts, recentVisits, visitOf } from './visits';

const keySchema = v.pipe(v.string(), v.maxLength(4096));
const linkSchema = keySchema;
const idSchema = v.pipe(v.number(), v.integer());
const querySchema = v.pipe(v.string(), v.maxLength(1000));
const importSchema = v.pipe(v.string(), v.uuid());
const daySchema = v.pipe(v.string(), v.isoDate());
const orderSchema = v.picklist(['best', 'newest', 'oldest', 'longest', 'title', 'half-read']);
const changeSchema = v.object({
  isStarred: v.exactOptional(v.boolean()),
  tags: v.exactOptional(tagsSchema),
  note: v.exactOptional(noteSchema),
});

/** What the worker answers about the reading history. */
export const historyEndpoints: Endpoints<HistoryApi> = {
  recordReading: fromPage(v.tuple([readingReportSchema]), async (sender, report) => {
    if (!(await isRecorded(sender))) return { wantsText: false };
    if (!isSameSite(report.article.url, sender.url)) throw new Error('recordReading: an article of another site');
    const isTextMissing = await notingTrouble(async () => recordReading(await openHistory(), report, Date.now()));
    return { wantsText: isTextMissing && (await historySettings.get()).keepsText };
  }),
  keepText: fromPage(v.tuple([viewIdSchema, articleTextSchema]), async (sender, viewId, text) => {
    if (!(await isRecorded(sender)) || !(await historySettings.get()).keepsText) return;
    const isOwn = (url: string) => isSameSite(url, sender.url);
    await notingTrouble(async () => keepText(await openHistory(), { viewId, text, isOwn }, Date.now()));
  }),
  recentVisits: fromOwnPage(v.tuple([v.pipe(idSchema, v.minValue(0), v.maxValue(100))]), async (_sender, limit) =>
    recentVisits(await openHistory(), limit),
  ),
  findVisits: fromOwnPage(v.tuple([querySchema, orderSchema]), (_sender, query, order) =>
    notingTrouble(async () => findVisits(await openHistory(), query, order), { isKeeping: false }),
  ),
  listVisits: fromOwnPage(
    v.tuple([v.pipe(v.array(idSchema), v.maxLength(200)), querySchema]),
    async (_sender, ids, query) => listVisits(await openHistory(), ids, query),
  ),
  visitOf: fromOwnPage(v.tuple([linkSchema]), async (_sender, url) => visitOf(await openHistory(), url)),
  tagsInUse: fromOwnPage(v.tuple([]), async () => tagsInUse(await openHistory())),
  changeVisit: fromOwnPage(v.tuple([keySchema, changeSchema]), async (_sender, key, changed) =>
    changeVisit(await openHistory(), key, changed, Date.now()),
  ),
  deleteVisits: fromOwnPage(v.tuple([v.array(keySchema)]), async (_sender, keys) => {
    const deletion = crypto.randomUUID();
    await deleteVisits(await openHistory(), keys, deletion, Date.now());
    return deletion;
  }),
  undoDeletion: fromOwnPage(v.tuple([importSchema]), async (_sender, deletion) => {
    const database = await openHistory();
    const count = await undoDeletion(database, deletion);
    await indexMore(database);
    return count;
  }),
  eraseHistory: fromOwnPage(v.tuple([erasureSchema]), (_sender, erasure) =>
    stayAwake(async () => eraseHistory(await openHistory(), erasure)),
  ),
  countOverdue: fromOwnPage(v.tuple([v.pipe(idSchema, v.minValue(1))]), async (_sender, months) =>
    countOverdue(await openHistory(), months, Date.now()),
  ),
  keptTexts: fromOwnPage(v.tuple([linkSchema]), async (_sender, url) => keptTexts(await openHistory(), url)),
  readingStatistics: fromOwnPage(v.tuple([daySchema, daySchema, daySchema]), async (_sender, from, to, today) =>
    readingStatistics(await openHistory(), from, to, today),
  ),
  firstReadingDay: fromOwnPage(v.tuple([]), async () => firstReadingDay(await openHistory())),
  storageReport: fromOwnPage(v.tuple([]), async () => storageReport(await openHistory())),
  exportRecords: fromOwnPage(v.tuple([idSchema]), async (_sender, after) => exportRecords(await openHistory(), after)),
  salvageHistory: fromOwnPage(v.tuple([v.object({ store: idSchema, after: idSchema })]), (_sender, position) =>
    salvage(position),
  ),
  stageRecords: fromOwnPage(
    v.tuple([importSchema, v.pipe(v.array(historyRecordSchema), v.maxLength(200))]),
    async (_sender, importId, records) => stageRecords(await openHistory(), importId, records, Date.now()),
  ),
  finishImport: fromOwnPage(v.tuple([importSchema]), (_sender, importId) =>
    stayAwake(async () => finishImport(await openHistory(), importId)),
  ),
  cancelImport: fromOwnPage(v.tuple([importSchema]), async (_sender, importId) =>
    cancelImport(await openHistory(), importId),
  ),
  indexMore: fromOwnPage(v.tuple([]), async () => indexMore(await openHistory())),
  backUp: fromOwnPage(v.tuple([]), () => backUp()),
  correctionsOf: fromOwnPage(v.tuple([linkSchema]), async (_sender, url) => correctionsOf(await openHistory(), url)),
  correctArticle: fromOwnPage(
    v.tuple([linkSchema, v.picklist(CORRECTABLE_FIELDS), v.pipe(v.string(), v.maxLength(5000)), v.boolean()]),
    async (_sender, url, field, text, isCorrection) =>
      correctArticle(await openHistory(), url, field, text, isCorrection),
  ),
};
