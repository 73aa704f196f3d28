import type { AnnotationsApi } from './annotation-messages';
import type { Runtime } from './browser';
import type { ListenApi } from './listen-messages';
import type { BackgroundApi, BlocksApi, PageApi } from './messages';
import type { PageNotesApi } from './note-messages';
import { nativeBrowser as browser } from './native-browser';
import { reportError } from './report-error';

/** A map of function signatures, as in messages.ts. */
type Api<A> = { [K in keyof A]: (...args: never[]) => unknown };

/** What the content scripts of a page answer together. */
type AnyPageApi = PageApi & AnnotationsApi & BlocksApi & ListenApi & PageNotesApi;

/** What goes over the wire. */
interface Request {
  readonly type: string;
  readonly args: readonly unknown[];
}
type Reply = { readonly value: unknown } | { readonly error: string };

/** How a receiver answers one function of its API. */
export interface Endpoint<F extends (...args: never[]) => unknown> {
  /** Whether this sender may call it at all. */
  readonly accepts: (sender: Runtime.MessageSender) => boolean;
  /** The arguments, checked; undefined when they are not what the signature says. */
  readonly parse: (args: readonly unknown[]) => Parameters<F> | undefined;
  readonly run: (sender: Runtime.MessageSender, ...args: Parameters<F>) => ReturnType<F> | Promise<ReturnType<F>>;
}
export type Endpoints<A extends Api<A>> = { readonly [K in keyof A]: Endpoint<A[K]> };

/** Nobody answered: no content script in the page, or the extension was updated under it. */
export class NoReceiverError extends Error {
  override readonly name = 'NoReceiverError';
}

/**
 * Calls the content script in a tab's top frame.
 * @throws NoReceiverError where no content script answers; Error with the receiver's words where it refuses or fails.
 */
export function askPage<K extends keyof AnyPageApi>(tabId: number, type: K, ...args: Parameters<AnyPageApi[K]>) {
  return ask<AnyPageApi, K>((request) => browser.tabs.sendMessage(tabId, request, { frameId: 0 }), type, args);
}

/**
 * Calls the background worker, waking it if need be.
 * @throws as {@link askPage}.
 */
export function askBackground<K extends keyof BackgroundApi>(type: K, ...args: Parameters<BackgroundApi[K]>) {
  return ask<BackgroundApi, K>((request) => browser.runtime.sendMessage(request), type, args);
}

async function ask<A extends Api<A>, K extends keyof A & string>(
  send: (request: Request) => Promise<unknown>,
  type: K,
  args: readonly unknown[],
): Promise<ReturnType<A[K]>> {
  let reply: unknown;
  try {
    reply = await send({ type, args });
  } catch (error) {
    // "Receiving end does not exist", "Extension context invalidated": both mean that there is nobody to talk to.
    throw new NoReceiverError(type, { cause: error });
  }
  if (!isReply(reply)) throw new NoReceiverError(type);
  if ('error' in reply) throw new Error(reply.error);
  return reply.value as ReturnType<A[K]>;
}

/**
 * Answers messages by `endpoints`. A message of another type is left to other listeners; one that a sender may not send,
 * or whose arguments are wrong, is refused in words.
 */
export function answer<A extends Api<A>>(endpoints: Endpoints<A>, signal?: AbortSignal): void {
  const byType = new Map<string, Endpoint<(...args: never[]) => unknown>>(Object.entries(endpoints));
  const listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: Reply) => void) => {
    const endpoint = isRequest(message) ? byType.get(message.type) : undefined;
    if (!isRequest(message) || !endpoint) return undefined;
    void reply(endpoint, message, sender).then(sendResponse);
    // Keeps the channel open; a promise as the return value is not understood by every Chromium.
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
  signal?.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListenerCallback);
  });
}

async function reply(
  endpoint: Endpoint<(...args: never[]) => unknown>,
  { type, args }: Request,
  sender: Runtime.MessageSender,
): Promise<Reply> {
  if (!endpoint.accepts(sender)) return { error: `${type}: not for this sender` };
  const parsed = endpoint.parse(args);
  if (!parsed) return { error: `${type}: wrong arguments` };
  try {
    // Chromium sends JSON, in which a value that is undefined is no value at all: nobody would seem to have answered.
    return { value: (await endpoint.run(sender, ...parsed)) ?? null };
  } catch (error) {
    reportError(type, error);
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether the extension was updated or removed under this content script: nobody will ever answer it again. */
export function isOrphaned(): boolean {
  // The types know no such end; the browsers take the id away.
  return (browser.runtime as Partial<typeof browser.runtime>).id === undefined;
}

/** A page of this extension: popup, library, options, or the worker. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

/** A content script of this extension in the top frame of a web page. */
export function isContentScript(sender: Runtime.MessageSender): boolean {
  const inWebPage = /^https?:\/\//.test(sender.url ?? '');
  return sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId === 0 && inWebPage;
}

function isRequest(message: unknown): message is Request {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    typeof message.type === 'string' &&
    'args' in message &&
    Array.isArray(message.args)
  );
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && ('value' in reply || 'error' in reply);
}
