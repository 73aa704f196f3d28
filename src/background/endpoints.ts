import * as v from 'valibot';
import { addRule, formatRule, parseRules, removeRule } from '../core/own-rules';
import { browser, type Runtime } from '../platform/browser';
import { CORRECTABLE_FIELDS } from '../core/metadata/correct-article';
import { type Endpoint, type Endpoints, isContentScript, isOwnPage } from '../platform/messaging';
import type { BackgroundApi } from '../platform/messages';
import { changedSwitchesSchema, ownRulesText } from '../platform/settings';
import { siteKey } from '../platform/site-key';
import { correctArticle, correctionsOf } from './history/corrections';
import { openHistory } from './history/database';
import { recentVisits, recordVisit } from './history/visits';
import blockTools from '../content/blocks.iife.ts?script';
import repairEngine from '../content/repair.iife.ts?script';
import { changeOwnRules, changeSiteSwitches, pauseEverywhere, pauseSite, settingsFor } from './page-settings';
import { visitReportSchema } from './visit-report';

const linkSchema = v.pipe(v.string(), v.maxLength(4096));
/** Host names are at most 253 characters long (RFC 1035). */
const hostSchema = v.pipe(v.string(), v.maxLength(253));
/** A selector is as long as the way to a block; the rules of a reader who imports lists are some hundred thousand. UTF-16 units. */
const selectorSchema = v.pipe(v.string(), v.maxLength(2000));
const rulesSchema = v.pipe(v.string(), v.maxLength(2_000_000));
const tabIdSchema = v.pipe(v.number(), v.integer());

/** What the worker answers; it keeps nothing in memory, so it may be stopped between any two messages. */
export const backgroundEndpoints: Endpoints<BackgroundApi> = {
  openPage: fromPage(v.tuple([]), (sender) => settingsFor(hostOf(sender))),
  injectRepairEngine: fromPage(v.tuple([]), async ({ tab, frameId = 0 }) => {
    if (tab?.id !== undefined) await inject(repairEngine, tab.id, frameId);
  }),
  recordVisit: fromPage(v.tuple([visitReportSchema]), async (sender, report) => {
    // Private windows leave no trace, whatever a content script asks for.
    if (sender.tab?.incognito !== false) return;
    if (!isSameSite(report.article.url, sender.url)) throw new Error('recordVisit: an article of another site');
    await recordVisit(await openHistory(), report, Date.now());
  }),
  addSiteRule: fromPage(v.tuple([v.picklist(['hide', 'keep']), selectorSchema]), (sender, kind, selector) =>
    addSiteRule(hostOf(sender), kind, selector),
  ),
  changeSiteSwitches: fromOwnPage(v.tuple([hostSchema, changedSwitchesSchema]), (_sender, host, changed) =>
    changeSiteSwitches(host, changed),
  ),
  pauseSite: fromOwnPage(v.tuple([hostSchema, v.boolean()]), (_sender, host, isPaused) => pauseSite(host, isPaused)),
  pauseEverywhere: fromOwnPage(v.tuple([v.boolean()]), (_sender, isPaused) => pauseEverywhere(isPaused)),
  injectBlockTools: fromOwnPage(v.tuple([tabIdSchema]), (_sender, tabId) => inject(blockTools, tabId, 0)),
  ownRules: fromOwnPage(v.tuple([]), () => ownRulesText.get()),
  keepOwnRules: fromOwnPage(v.tuple([rulesSchema]), (_sender, text) => changeOwnRules(() => text)),
  removeOwnRule: fromOwnPage(v.tuple([rulesSchema]), (_sender, line) =>
    changeOwnRules((text) => removeRule(text, line)),
  ),
  correctionsOf: fromOwnPage(v.tuple([linkSchema]), async (_sender, url) => correctionsOf(await openHistory(), url)),
  correctArticle: fromOwnPage(
    v.tuple([linkSchema, v.picklist(CORRECTABLE_FIELDS), v.pipe(v.string(), v.maxLength(5000)), v.boolean()]),
    async (_sender, url, field, text, isCorrection) =>
      correctArticle(await openHistory(), url, field, text, isCorrection),
  ),
  recentVisits: fromOwnPage(
    v.tuple([v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))]),
    async (_sender, limit) => recentVisits(await openHistory(), limit),
  ),
};

type Run<F extends (...args: never[]) => unknown> = Endpoint<F>['run'];

function fromPage<F extends (...args: never[]) => unknown>(
  schema: v.GenericSchema<unknown, Parameters<F>>,
  run: Run<F>,
): Endpoint<F> {
  return { accepts: isContentScript, parse: parseWith(schema), run };
}

function fromOwnPage<F extends (...args: never[]) => unknown>(
  schema: v.GenericSchema<unknown, Parameters<F>>,
  run: Run<F>,
): Endpoint<F> {
  return { accepts: isOwnPage, parse: parseWith(schema), run };
}

function parseWith<T>(schema: v.GenericSchema<unknown, T>): (args: readonly unknown[]) => T | undefined {
  return (args) => {
    const parsed = v.safeParse(schema, args);
    return parsed.success ? parsed.output : undefined;
  };
}

async function inject(file: string, tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}

/** @throws Error where a page's script sends what is no single rule */
async function addSiteRule(host: string, kind: 'hide' | 'keep', selector: string): Promise<void> {
  const line = formatRule({ kind, selector }, siteKey(host));
  const [rule, ...others] = parseRules(line).rules;
  if (rule?.selector !== selector || others.length > 0) throw new Error('addSiteRule: not a rule');
  await changeOwnRules((text) => addRule(text, line));
}

function hostOf(sender: Runtime.MessageSender): string {
  return new URL(sender.url ?? 'about:blank').hostname;
}

/** Whether two links are of one site: the same host, or one the other's subdomain (m.example.vn and example.vn). */
function isSameSite(url: string, otherUrl = 'about:blank'): boolean {
  const a = new URL(url).hostname.replace(/^www\./, '');
  const b = new URL(otherUrl).hostname.replace(/^www\./, '');
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
