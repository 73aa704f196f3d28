import * as v from 'valibot';
import { browser, type Runtime } from '../platform/browser';
import { type Endpoint, type Endpoints, isContentScript, isOwnPage } from '../platform/messaging';
import type { BackgroundApi } from '../platform/messages';
import { changedSwitchesSchema } from '../platform/settings';
import { openHistory } from './history/database';
import { recentVisits, recordVisit } from './history/visits';
import repairEngine from '../content/repair.iife.ts?script';
import { changeSiteSwitches, switchesOf } from './site-switches';
import { visitReportSchema } from './visit-report';

/** Host names are at most 253 characters long (RFC 1035). */
const hostSchema = v.pipe(v.string(), v.maxLength(253));

/** What the worker answers; it keeps nothing in memory, so it may be stopped between any two messages. */
export const backgroundEndpoints: Endpoints<BackgroundApi> = {
  openPage: fromPage(v.tuple([]), (sender) => switchesOf(hostOf(sender))),
  injectRepairEngine: fromPage(v.tuple([]), injectRepairEngine),
  recordVisit: fromPage(v.tuple([visitReportSchema]), async (sender, report) => {
    // Private windows leave no trace, whatever a content script asks for.
    if (sender.tab?.incognito !== false) return;
    if (!isSameSite(report.article.url, sender.url)) throw new Error('recordVisit: an article of another site');
    await recordVisit(await openHistory(), report, Date.now());
  }),
  changeSiteSwitches: fromOwnPage(v.tuple([hostSchema, changedSwitchesSchema]), (_sender, host, changed) =>
    changeSiteSwitches(host, changed),
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

async function injectRepairEngine({ tab, frameId = 0 }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [repairEngine],
    injectImmediately: true,
  });
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
