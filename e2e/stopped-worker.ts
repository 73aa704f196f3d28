import { expect } from './harness/fixture';
import type { Page, TestBrowser } from './harness/test-browser';

/** A message to the worker. */
export interface Request {
  readonly type: string;
  readonly args: readonly unknown[];
}

/** The little of the extension API that these functions use, and what they note; they run in the worker and in a page of the extension. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly runtime: { sendMessage(request: Request): Promise<{ readonly error?: string } | undefined> };
  };
  isAtStop?: boolean;
  isAnswered?: boolean;
}

type Api = Record<string, unknown>;
type Call = (...args: unknown[]) => unknown;

/** Where the extension writes, and where it tells pages and the browser of it: each call of these is a step. */
const STEPS = [
  ['storage', 'local', 'set'],
  ['storage', 'session', 'set'],
  ['storage', 'sync', 'set'],
  ['storage', 'sync', 'clear'],
  ['scripting', 'unregisterContentScripts'],
  ['scripting', 'registerContentScripts'],
  ['scripting', 'executeScript'],
  ['tabs', 'query'],
  ['tabs', 'sendMessage'],
];

interface Stop {
  /** 1 for the first. It is not taken. */
  readonly step: number;
  /** Done between the moment from which steps are counted and the question. */
  readonly first?: () => Promise<void>;
}

/**
 * Asks the worker and stops it at one of its steps; at its end where there are fewer.
 * @param page of the extension, from which it is asked
 * @returns whether it came to its end
 */
export async function stopAtStep(testBrowser: TestBrowser, page: Page, request: Request, { step, first }: Stop) {
  await hangAtStep(testBrowser, step);
  await first?.();
  await page.evaluate((sent) => {
    const world = self as unknown as ExtensionGlobal;
    world.isAnswered = false;
    const answered = () => (world.isAnswered = true);
    world.chrome.runtime.sendMessage(sent).then(answered, () => undefined);
  }, request);
  return stopThere(testBrowser, () => page.evaluate(() => (self as unknown as ExtensionGlobal).isAnswered === true));
}

/**
 * Stops the worker at the step where it hangs, or when something is done before.
 * @returns whether it was done
 */
export async function stopThere(testBrowser: TestBrowser, isDone: () => Promise<boolean>): Promise<boolean> {
  let wasDone = false;
  const isOver = async () => (wasDone = await isDone()) || (await isAtStop(testBrowser));
  await expect.poll(isOver, { intervals: [10] }).toBe(true);
  await testBrowser.stopBackground();
  return wasDone;
}

/** From now on the worker does not take this step, counted from now, nor any after it. @param step 1 for the first */
export function hangAtStep(testBrowser: TestBrowser, step: number): Promise<void> {
  return testBrowser.background(hangAt, { step, steps: STEPS });
}

function isAtStop(testBrowser: TestBrowser): Promise<boolean> {
  return testBrowser.background(() => (self as unknown as ExtensionGlobal).isAtStop === true);
}

/** Runs in the worker: this step and all after it are never done. */
function hangAt({ step, steps }: { readonly step: number; readonly steps: readonly (readonly string[])[] }): void {
  const world = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
  let taken = 0;
  for (const path of steps) {
    const name = path.at(-1) ?? '';
    const ownerIn = (root: Api) => path.slice(0, -1).reduce((owner, part) => owner[part] as Api, root);
    // In Chromium both names are of one thing.
    for (const owner of new Set([world.browser, world.chrome].flatMap((root) => (root ? [ownerIn(root)] : [])))) {
      const call = owner[name] as Call;
      owner[name] = (...args: unknown[]) => {
        taken++;
        if (taken < step) return call.apply(owner, args);
        (self as unknown as ExtensionGlobal).isAtStop = true;
        return new Promise(() => undefined);
      };
    }
  }
}

/**
 * Asks the worker, waking it; once more where the one that is being stopped took the question with it.
 * @throws Error with its words where it refuses or fails
 */
export async function ask(page: Page, request: Request): Promise<void> {
  const error = await page.evaluate(async (sent) => {
    const send = () => (globalThis as unknown as ExtensionGlobal).chrome.runtime.sendMessage(sent);
    const reply = await send().catch(send);
    return reply ? reply.error : 'nobody answered';
  }, request);
  if (error !== undefined) throw new Error(error);
}
