import type { Page } from './harness/test-browser';

/** What {@link holdAnswers} leaves in the page's window. */
interface Held {
  /** Types of the questions that were answered, held back or not, in that order. */
  readonly answered: string[];
  release(): void;
}
type WithHeld = Window & { held: Held };

/** In a page of the extension, holds back what the worker answers to a question, until {@link releaseAnswers}. */
export function holdAnswers(page: Page, type: string): Promise<void> {
  return page.evaluate((held) => {
    type Send = (message: { type: string }) => Promise<unknown>;
    const world = globalThis as typeof globalThis & {
      browser?: { runtime: { sendMessage: Send } };
      chrome: { runtime: { sendMessage: Send } };
    };
    const { runtime } = world.browser ?? world.chrome;
    const send = runtime.sendMessage.bind(runtime);
    const answered: string[] = [];
    const released = new Promise<void>((release) => Object.assign(window, { held: { answered, release } }));
    runtime.sendMessage = async (message) => {
      const reply = await send(message);
      if (message.type === held) await released;
      answered.push(message.type);
      return reply;
    };
  }, type);
}

export function releaseAnswers(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as WithHeld).held.release());
}

/** How often a question was answered since {@link holdAnswers}. */
export function timesAnswered(page: Page, type: string): Promise<number> {
  return page.evaluate(
    (wanted) => (window as unknown as WithHeld).held.answered.filter((each) => each === wanted).length,
    type,
  );
}
