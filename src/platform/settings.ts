import * as v from 'valibot';
import { DEFAULT_ANNOTATIONS } from './annotation-settings';
import type { SiteSwitches } from './messages';
import { setting } from './setting';
import { stampedSchema } from './stamped';

const siteSwitchesSchema = v.object({ repair: v.boolean(), declutter: v.boolean() });

/** What a message may change of a site's switches. */
export const changedSwitchesSchema = v.object({
  repair: v.exactOptional(v.boolean()),
  declutter: v.exactOptional(v.boolean()),
});

/** Everything on: what a site has until the reader says otherwise. */
export const DEFAULT_SWITCHES: SiteSwitches = { repair: true, declutter: true };

/** The sites where the reader switched something off, by siteKey. */
export const switchesBySite = setting('switchesBySite', v.record(v.string(), siteSwitchesSchema), {});

/** The sites where the reader paused, by siteKey. */
export const pausedSites = setting('pausedSites', v.array(v.string()), []);
export const pausedEverywhere = setting('pausedEverywhere', v.boolean(), false);

/** The rules of a reader who imports lists are some hundred thousand. UTF-16 units. */
export const LONGEST_RULES = 2_000_000;

/** The reader's own rules as they were written (see core/own-rules). */
export const ownRulesText = setting('ownRules', v.string(), '');

const repairMarksSchema = v.picklist(['off', 'subtle', 'plain']);

const glossKindsSchema = v.pipe(v.array(v.picklist(['abbreviation', 'date', 'amount'])), v.maxLength(3), v.readonly());

/** How pages are annotated. What a version did not know yet has its default. */
export const annotationSettings = setting(
  'annotations',
  v.object({
    repairMarks: v.optional(repairMarksSchema, DEFAULT_ANNOTATIONS.repairMarks),
    printsMarks: v.optional(v.boolean(), DEFAULT_ANNOTATIONS.printsMarks),
    glossKinds: v.optional(glossKindsSchema, DEFAULT_ANNOTATIONS.glossKinds),
    offersNotes: v.optional(v.boolean(), DEFAULT_ANNOTATIONS.offersNotes),
    showsStrip: v.optional(v.boolean(), DEFAULT_ANNOTATIONS.showsStrip),
  }),
  DEFAULT_ANNOTATIONS,
);

/** What a message may change of that. */
export const changedAnnotationsSchema = v.object({
  repairMarks: v.exactOptional(repairMarksSchema),
  printsMarks: v.exactOptional(v.boolean()),
  glossKinds: v.exactOptional(glossKindsSchema),
  offersNotes: v.exactOptional(v.boolean()),
  showsStrip: v.exactOptional(v.boolean()),
});

/** A word and what a repair makes of it. UTF-16 units: longer ones are no words. */
export const rewritingSchema = v.object({
  before: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  after: v.pipe(v.string(), v.maxLength(200)),
});

export const MOST_EXCEPTIONS = 2000;
/** So many that a page's script has kept cannot push out those of other sites. */
export const MOST_EXCEPTIONS_ON_SITE = 100;
/** What was kept before it had a site holds everywhere. Host names are at most 253 characters long. */
const repairExceptionSchema = v.object({
  ...rewritingSchema.entries,
  site: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(253))),
});
export const repairExceptionsSchema = v.pipe(v.array(repairExceptionSchema), v.maxLength(MOST_EXCEPTIONS));

/** The words that a page asks about at once. */
export const askedWordsSchema = v.pipe(v.array(rewritingSchema), v.maxLength(200));

/** The repairs that the reader called wrong, the latest last. */
export const repairExceptions = setting('repairExceptions', repairExceptionsSchema, []);

/** The id of the citation style that was chosen last (see core/citation). */
export const citationFormat = setting('citationFormat', v.string(), 'iso690');

/** What the reader chose for the reading history. */
export const historySettings = setting(
  'history',
  v.object({
    isPaused: v.boolean(),
    /** Whether the articles' texts are kept, for the search and for reading them again. */
    keepsText: v.boolean(),
    /** Months after the last reading at which an article is deleted; 0: never. */
    retentionMonths: v.pipe(v.number(), v.integer(), v.minValue(0)),
    /** Sites of which nothing is recorded, by siteKey. */
    excludedSites: v.array(v.string()),
    backupEvery: v.picklist(['never', 'day', 'week', 'month']),
  }),
  { isPaused: false, keepsText: true, retentionMonths: 0, excludedSites: [], backupEvery: 'never' },
);

/** How the last backups of the reading history went. */
export const backupReport = setting(
  'backupReport',
  v.object({
    /** The last one that was saved: milliseconds since 1970, its name, its size. */
    saved: v.exactOptional(v.object({ at: v.number(), file: v.string(), bytes: v.number() })),
    /** Only where one failed since. */
    failed: v.exactOptional(
      v.object({ at: v.number(), reason: v.picklist(['no-permission', 'not-written', 'unknown']) }),
    ),
  }),
  {},
);

/** Why the last thing that was read could not be kept: no room, or a database that cannot be used. */
export const historyTrouble = setting(
  'historyTrouble',
  v.picklist(['none', 'full', 'unavailable']),
  'none',
  // In memory: on a disk that is full nothing could be noted.
  'session',
);

export const listenSettingsSchema = v.object({
  rate: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)),
  voice: v.pipe(v.string(), v.maxLength(500)),
});

/** How the reader likes to listen. */
export const listenSettings = setting('listen', listenSettingsSchema, { rate: 1, voice: '' });

/** The settings that were replaced last, all at once, by the names of setting-parts.ts: as they were, and as they are since. */
export const replacedSettings = setting(
  'replacedSettings',
  v.object({
    how: v.picklist(['none', 'import', 'reset']),
    before: v.record(v.string(), v.unknown()),
    after: v.record(v.string(), v.unknown()),
  }),
  { how: 'none', before: {}, after: {} },
  // The way back is open until the browser is closed.
  'session',
);

/** Work of the worker that it may be stopped in; the next one ends it (see background/work-queue.ts). */
export const changeUnderWay = setting('changeUnderWay', v.boolean(), false, 'session');
export const sharingUnderWay = setting('sharingUnderWay', v.boolean(), false, 'session');

/**
 * The match patterns whose open tabs have the content scripts. Unknown when the browser has just started or the extension was
 * just installed: tabs that are opened from then on have them by themselves.
 */
export const originsAtWork = setting('originsAtWork', v.nullable(v.array(v.string())), null, 'session');

/** Whether choices are shared with the reader's other devices by the browser's account, and how that went. */
export const syncState = setting(
  'sync',
  v.object({
    isOn: v.boolean(),
    /** The choices as they were shared last, by the names of setting-parts.ts. */
    known: v.record(v.string(), stampedSchema),
    /** The last time that all went well: milliseconds since 1970. */
    doneAt: v.exactOptional(v.number()),
    /** What went wrong since. */
    problem: v.exactOptional(v.picklist(['too-large', 'full', 'too-often', 'unavailable'])),
  }),
  { isOn: false, known: {} },
);
