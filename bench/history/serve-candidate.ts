import type { Candidate } from './candidate';

/** What the worker is asked: a method of the candidate and its argument. */
export interface Call {
  readonly method: keyof Candidate;
  readonly argument?: unknown;
}

/** What it answers; milliseconds as the worker's own clock measured them, without the way there and back. */
export type Reply = { readonly value: unknown; readonly milliseconds: number } | { readonly error: string };

/** Makes the worker answer for a candidate. */
export function serveCandidate(candidate: Candidate): void {
  addEventListener('message', ({ data }: MessageEvent<Call>) => void answer(candidate, data));
  // An engine that loses a promise would leave its caller waiting for ever.
  addEventListener('unhandledrejection', ({ reason }) => postMessage({ error: String(reason) } satisfies Reply));
}

async function answer(candidate: Candidate, { method, argument }: Call): Promise<void> {
  const send = (reply: Reply) => postMessage(reply);
  try {
    const start = performance.now();
    const value = await (candidate[method] as ((argument: unknown) => unknown) | undefined)?.call(candidate, argument);
    send({ value, milliseconds: performance.now() - start });
  } catch (error) {
    send({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
