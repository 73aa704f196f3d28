import { browser } from '../../platform/browser';
import { reportError } from '../../platform/report-error';
import { partsOf, placeOf, readParts, writeParts } from '../../platform/setting-parts';
import { sharingUnderWay, syncState } from '../../platform/settings';
import { isFilePart } from '../../platform/settings-file';
import { changeSettings } from '../page-settings';
import { WorkQueue } from '../work-queue';
import { mergeChoices, type StampedChoices } from './merge-choices';
import { fits, problemOf, readItems, type SyncProblem } from './sync-items';

const SHARED = partsOf('shared');
const SHARED_SETTINGS = new Set(SHARED.map((id) => placeOf(id).setting.name));

const sharing = new WorkQueue(sharingUnderWay);

/** Shares choices from now on, or no more. What the account has is left there for the other devices. */
export function setSync(isOn: boolean): Promise<void> {
  return sharing.add(async () => {
    await syncState.set({ isOn, known: {} });
    await share();
  });
}

/** Shares what has changed, where the reader wants that. */
export async function syncSettings(): Promise<void> {
  // Not even looked at before the reader wants it.
  if ((await syncState.get()).isOn) await sharing.add(share);
}

/** Deletes from the browser's account whatever this extension left there, and shares no more from this device. */
export function forgetSynced(): Promise<void> {
  return sharing.add(async () => {
    // A worker that is stopped in between shares all of it again: nothing is forgotten in part.
    await browser.storage.sync.clear();
    await syncState.set({ isOn: false, known: {} });
  });
}

/** Shares whenever something changes, here or on another device. To be called in the worker's first turn. */
export function followSync(): void {
  const quietly = (work: () => Promise<void>) => {
    work().catch((error: unknown) => reportError('sync', error));
  };
  quietly(() => sharing.resume(share));
  browser.storage.onChanged.addListener((changes, area) => {
    const isShared = area === 'local' && Object.keys(changes).some((name) => SHARED_SETTINGS.has(name));
    if (isShared || area === 'sync') quietly(syncSettings);
  });
  browser.runtime.onStartup.addListener(() => quietly(syncSettings));
}

async function share(): Promise<void> {
  const state = await syncState.get();
  if (!state.isOn) return;
  const there = await readAccount();
  if (!there) {
    await syncState.set(afterwards(state, 'unavailable'));
    return;
  }
  const here = await readParts(SHARED);
  const { take, give, ...merged } = mergeChoices({
    ...{ here, known: state.known, there },
    ...{ now: Date.now(), isUnderstood: isFilePart },
  });
  const next = { ...state, known: merged.known };
  // Noted with what is taken and before anything is given: a worker that is stopped in between would take another device's
  // choice for one that was made here just now.
  const isTaking = Object.keys(take).length > 0;
  await (isTaking ? changeSettings(() => writeParts({ ...take, sync: next })) : syncState.set(next));
  // What could not be given holds here in any case, and is given the next time.
  await syncState.set(afterwards(next, await giveToAccount(give)));
}

type State = Awaited<ReturnType<typeof syncState.get>>;

/** The state after all went well, or after something went wrong. */
function afterwards({ isOn, known, doneAt }: State, problem: SyncProblem | undefined): State {
  if (!problem) return { isOn, known, doneAt: Date.now() };
  return { isOn, known, problem, ...(doneAt !== undefined && { doneAt }) };
}

/** What the other devices have left; undefined where the browser does not tell. */
async function readAccount(): Promise<StampedChoices | undefined> {
  try {
    return readItems(await browser.storage.sync.get(null));
  } catch (error) {
    reportError('sync', error);
    return undefined;
  }
}

async function giveToAccount(choices: StampedChoices): Promise<SyncProblem | undefined> {
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
