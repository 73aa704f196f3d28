import * as v from 'valibot';
import { addRule, formatRule, parseRules, removeRule } from '../core/own-rules';
import { type Endpoints, isOwnPage } from '../platform/messaging';
import type { BackgroundApi } from '../platform/messages';
import {
  askedWordsSchema,
  changedAnnotationsSchema,
  changedSwitchesSchema,
  LONGEST_RULES,
  ownRulesText,
  repairExceptions,
  repairExceptionsSchema,
  rewritingSchema,
} from '../platform/settings';
import { siteKey } from '../platform/site-key';
import annotations from '../content/annotations.iife.ts?script';
import articleReader from '../content/article.iife.ts?script';
import blockTools from '../content/blocks.iife.ts?script';
import repairEngine from '../content/repair.iife.ts?script';
import { fromArticle, fromOwnPage, fromPage, hostOf } from './endpoint';
import { glossEndpoints } from './gloss-endpoints';
import { historyEndpoints } from './history/history-endpoints';
import { inject } from './inject';
import { listenEndpoints } from './listen-endpoints';
import { openArticle } from './open-article';
import { openStrip } from './open-strip';
import { noteEndpoints } from './notes/note-endpoints';
import { settingsEndpoints } from './settings-endpoints';
import {
  changeAnnotations,
  changeOwnRules,
  changeSiteSwitches,
  exceptionsAmong,
  freeSite,
  keepRepairExceptions,
  pauseEverywhere,
  pauseSite,
  setRepairException,
  settingsFor,
} from './page-settings';

/** Host names are at most 253 characters long (RFC 1035). */
const hostSchema = v.pipe(v.string(), v.maxLength(253));
/** A selector is as long as the way to a block. UTF-16 units. */
const selectorSchema = v.pipe(v.string(), v.maxLength(2000));
const rulesSchema = v.pipe(v.string(), v.maxLength(LONGEST_RULES));
const tabIdSchema = v.pipe(v.number(), v.integer());

/** What the worker answers; it keeps nothing in memory, so it may be stopped between any two messages. */
export const backgroundEndpoints: Endpoints<BackgroundApi> = {
  openPage: fromPage(v.tuple([]), async (sender) => {
    const [settings] = await Promise.all([settingsFor(hostOf(sender)), openStrip(sender)]);
    return settings;
  }),
  injectRepairEngine: injecting(repairEngine),
  openArticle: fromPage(v.tuple([]), openArticle),
  injectArticleReader: injecting(articleReader),
  injectAnnotations: injecting([articleReader, annotations]),
  setRepairException: fromArticle(
    v.tuple([rewritingSchema.entries.before, rewritingSchema.entries.after, v.boolean()]),
    async (sender, before, after, isException) => {
      if (sender.tab?.incognito !== false || isOwnPage(sender)) return false;
      await setRepairException(hostOf(sender), { before, after }, isException);
      return true;
    },
  ),
  exceptionsAmong: fromPage(v.tuple([askedWordsSchema]), (sender, words) => exceptionsAmong(hostOf(sender), words)),
  repairExceptions: fromOwnPage(v.tuple([]), () => repairExceptions.get()),
  keepRepairExceptions: fromOwnPage(v.tuple([repairExceptionsSchema]), (_sender, exceptions) =>
    keepRepairExceptions(exceptions),
  ),
  changeAnnotations: fromOwnPage(v.tuple([changedAnnotationsSchema]), (_sender, changed) => changeAnnotations(changed)),
  addSiteRule: fromPage(v.tuple([v.picklist(['hide', 'keep']), selectorSchema]), (sender, kind, selector) =>
    addSiteRule(hostOf(sender), kind, selector),
  ),
  changeSiteSwitches: fromOwnPage(v.tuple([hostSchema, changedSwitchesSchema]), (_sender, host, changed) =>
    changeSiteSwitches(host, changed),
  ),
  pauseSite: fromOwnPage(v.tuple([hostSchema, v.boolean()]), (_sender, host, isPaused) => pauseSite(host, isPaused)),
  freeSite: fromOwnPage(v.tuple([hostSchema]), (_sender, site) => freeSite(site)),
  pauseEverywhere: fromOwnPage(v.tuple([v.boolean()]), (_sender, isPaused) => pauseEverywhere(isPaused)),
  injectBlockTools: fromOwnPage(v.tuple([tabIdSchema]), (_sender, tabId) => inject(blockTools, tabId, 0)),
  ownRules: fromOwnPage(v.tuple([]), () => ownRulesText.get()),
  keepOwnRules: fromOwnPage(v.tuple([rulesSchema]), (_sender, text) => changeOwnRules(() => text)),
  removeOwnRule: fromOwnPage(v.tuple([rulesSchema]), (_sender, line) =>
    changeOwnRules((text) => removeRule(text, line)),
  ),
  ...glossEndpoints,
  ...historyEndpoints,
  ...listenEndpoints,
  ...noteEndpoints,
  ...settingsEndpoints,
};

/** Puts scripts into the frame that asks for them; the sample article loads them itself. */
function injecting(scripts: string | string[]) {
  return fromArticle<() => void>(v.tuple([]), async (sender) => {
    const { tab, frameId = 0 } = sender;
    if (tab?.id !== undefined && !isOwnPage(sender)) await inject(scripts, tab.id, frameId);
  });
}

/** @throws Error where a page's script sends what is no single rule, or more rules than can be kept */
async function addSiteRule(host: string, kind: 'hide' | 'keep', selector: string): Promise<void> {
  const line = formatRule({ kind, selector }, siteKey(host));
  const [rule, ...others] = parseRules(line).rules;
  if (rule?.selector !== selector || others.length > 0) throw new Error('addSiteRule: not a rule');
  await changeOwnRules((text) => {
    if (text.length + line.length >= LONGEST_RULES) throw new Error('addSiteRule: too many rules');
    return addRule(text, line);
  });
}
