import type { CDPSession } from '@playwright/test';

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
interface Event {
  readonly method: string;
  readonly params: unknown;
}
interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/**
 * A target that Playwright gives no handle for: the toolbar popup, the extension's worker. It is reached through the
 * browser's own session, whose messages carry those of the target.
 */
export class CdpTarget {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #listeners = new Map<string, (event: unknown) => void>();
  #lastId = 0;

  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', this.#receive);
    browser.on('Target.detachedFromTarget', this.#end);
  }

  static async attach(browser: CDPSession, targetId: string): Promise<CdpTarget> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new CdpTarget(browser, sessionId);
  }

  /** @throws Error with the browser's words where it refuses, or where the target ends before it answers */
  async send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  on(method: string, listener: (event: unknown) => void): void {
    this.#listeners.set(method, listener);
  }

  /** As DocumentView's `run`; what runs may do whatever needs a reader's click. */
  async evaluate(expression: string): Promise<unknown> {
    const how = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails: thrown } = (await this.send('Runtime.evaluate', how)) as Evaluated;
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value;
  }

  /** Lets go of the target: a worker stays awake as long as somebody is attached to it. */
  async detach(): Promise<void> {
    this.#browser.off('Target.receivedMessageFromTarget', this.#receive);
    this.#browser.off('Target.detachedFromTarget', this.#end);
    await this.#browser.send('Target.detachFromTarget', { sessionId: this.#sessionId });
  }

  readonly #receive = ({ sessionId, message }: { sessionId: string; message: string }) => {
    if (sessionId !== this.#sessionId) return;
    const answer = JSON.parse(message) as Answer | Event;
    if ('method' in answer) return this.#listeners.get(answer.method)?.(answer.params);
    this.#waiting.get(answer.id)?.(answer);
    this.#waiting.delete(answer.id);
  };

  readonly #end = ({ sessionId }: { sessionId: string }) => {
    if (sessionId !== this.#sessionId) return;
    for (const [id, answer] of this.#waiting) answer({ id, error: { message: 'the target has ended' } });
    this.#waiting.clear();
  };
}
