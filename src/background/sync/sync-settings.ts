import { browser } from '../../platform/browser';
import { reportError } from '../../platform/report-error';
import { partsOf, placeOf, readParts, writeParts } from '../../platform/setting-parts';
import { syncState } from '../../platform/settings';
import { isFilePart } from '../../platform/settings-file';
import { changeSettings } from '../page-settings';
import { mergeChoices, type StampedChoices } from './merge-choices';
import { fits, problemOf, readItems, type SyncProblem } from './sync-items';

const SHARED = partsOf('shared');
const SHARED_SETTINGS = new Set(SHARED.map((id) => placeOf(id).setting.name));

/** One after the other: two at once would not know of each other. */
let last: Promise<void> = Promise.resolve();

function inTurn(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  // What failed is told to who asked for it.
  last = done.catch(() => undefined);
  return done;
}

/** Shares choices from now on, or no more. What the account has is left there for the other devices. */
export function setSync(isOn: boolean): Promise<void> {
  return inTurn(async () => {
    await syncState.set({ isOn, known: {} });
    await share();
  });
}

/** Shares what has changed, where the reader wants that. */
export function syncSettings(): Promise<void> {
  return inTurn(share);
}

/** Deletes from the browser's account whatever this extension left there, and shares no more from this device. */
export function forgetSynced(): Promise<void> {
  return inTurn(async () => {
    await syncState.set({ isOn: false, known: {} });
    await browser.storage.sync.clear();
  });
}

/** Shares whenever something changes, here or on another device. */
export function followSync(): void {
  const quietly = () => {
    syncSettings().catch((error: unknown) => reportError('sync', error));
  };
  browser.storage.onChanged.addListener((changes, area) => {
    const isShared = area === 'local' && Object.keys(changes).some((name) => SHARED_SETTINGS.has(name));
    if (isShared || area === 'sync') quietly();
  });
  browser.runtime.onStartup.addListener(quietly);
}

async function share(): Promise<void> {
  const { isOn, known, doneAt } = await syncState.get();
  // Not even looked at before the reader wants it.
  if (!isOn) return;
  const shared = await exchange(known);
  const outcome = shared.problem ? { problem: shared.problem, ...(doneAt !== undefined && { doneAt }) } : undefined;
  await syncState.set({ isOn, known: shared.known, ...(outcome ?? { doneAt: Date.now() }) });
}

interface Shared {
  readonly known: StampedChoices;
  /** What went wrong. What is here holds in any case, and is shared the next time. */
  readonly problem?: SyncProblem | undefined;
}

async function exchange(known: StampedChoices): Promise<Shared> {
  let there: StampedChoices;
  try {
    there = readItems(await browser.storage.sync.get(null));
  } catch (error) {
    reportError('sync', error);
    return { known, problem: 'unavailable' };
  }
  const here = await readParts(SHARED);
  const merged = mergeChoices({ here, known, there, now: Date.now(), isUnderstood: isFilePart });
  if (Object.keys(merged.take).length > 0) await changeSettings(() => writeParts(merged.take));
  return { known: merged.known, problem: await give(merged.give) };
}

async function give(choices: StampedChoices): Promise<SyncProblem | undefined> {
  const fitting = Object.entries(choices).filter(([name, choice]) => fits(name, choice));
  const problem = fitting.length < Object.keys(choices).length ? 'too-large' : undefined;
  if (fitting.length === 0) return problem;
  try {
    await browser.storage.sync.set(Object.fromEntries(fitting));
    return problem;
  } catch (error) {
    return problemOf(error);
  }
}
