import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from './browser';
import { answer, askBackground, askPage, isContentScript, isOwnPage, NoReceiverError } from './messaging';

type Listener = (message: unknown, sender: object, sendResponse: (reply: unknown) => void) => unknown;

const fake = vi.hoisted(() => ({
  listeners: new Set<unknown>(),
  sent: vi.fn<(...args: unknown[]) => Promise<unknown>>(),
}));

vi.mock('./native-browser', () => ({
  nativeBrowser: {
    runtime: {
      id: 'doc-sach',
      getURL: (path: string) => `chrome-extension://doc-sach/${path}`,
      sendMessage: fake.sent,
      onMessage: {
        addListener: (listener: unknown) => fake.listeners.add(listener),
        removeListener: (listener: unknown) => fake.listeners.delete(listener),
      },
    },
    tabs: { sendMessage: fake.sent },
  },
}));

interface TestApi {
  double(value: number): number;
  fail(): void;
}

const ownPage: Runtime.MessageSender = { id: 'doc-sach', url: 'chrome-extension://doc-sach/src/popup/index.html' };
const tab = { id: 7 } as NonNullable<Runtime.MessageSender['tab']>;
const topFrame: Runtime.MessageSender = { id: 'doc-sach', url: 'https://nguoihanoi.vn/a.html', frameId: 0, tab };

const isNumber = (args: readonly unknown[]): args is [number] => args.length === 1 && typeof args[0] === 'number';

function start(signal?: AbortSignal): void {
  answer<TestApi>(
    {
      double: {
        accepts: isOwnPage,
        parse: (args) => (isNumber(args) ? args : undefined),
        run: (_sender, value) => 2 * value,
      },
      fail: {
        accepts: isOwnPage,
        parse: () => [],
        run: () => {
          throw new Error('đầy bộ nhớ');
        },
      },
    },
    signal,
  );
}

/** What the one listener answers; undefined where it leaves the message to others. */
async function send(message: unknown, sender: object): Promise<unknown> {
  const [listener] = fake.listeners as Set<Listener>;
  return new Promise((resolve) => {
    if (listener?.(message, sender, resolve) !== true) resolve(undefined);
  });
}

beforeEach(() => {
  fake.listeners.clear();
  fake.sent.mockReset();
});

describe('answer', () => {
  it('runs what a permitted sender asks for', async () => {
    start();
    expect(await send({ type: 'double', args: [21] }, ownPage)).toEqual({ value: 42 });
  });

  it.each<[string, object]>([
    ['a content script', topFrame],
    ['another extension', { ...ownPage, id: 'other' }],
    ['a page that only looks like ours', { ...ownPage, url: 'https://evil.example/chrome-extension://doc-sach/' }],
    ['nobody', {}],
  ])('refuses %s', async (_who, sender) => {
    start();
    expect(await send({ type: 'double', args: [21] }, sender)).toEqual({ error: 'double: not for this sender' });
  });

  it.each([[['21']], [[]], [[1, 2]], [[null]]])('refuses arguments %j', async (args) => {
    start();
    expect(await send({ type: 'double', args }, ownPage)).toEqual({ error: 'double: wrong arguments' });
  });

  it.each([['text'], [null], [{ type: 'double' }], [{ type: 'unknown', args: [] }], [{ type: 'toString', args: [] }]])(
    'leaves %j to others',
    async (message) => {
      start();
      expect(await send(message, ownPage)).toBeUndefined();
    },
  );

  it('answers with the words of what went wrong', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    start();
    expect(await send({ type: 'fail', args: [] }, ownPage)).toEqual({ error: 'đầy bộ nhớ' });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it('stops when its signal aborts', () => {
    const ending = new AbortController();
    start(ending.signal);
    ending.abort();
    expect(fake.listeners.size).toBe(0);
  });
});

describe('ask', () => {
  it('calls the worker and the top frame of a tab', async () => {
    fake.sent.mockResolvedValue({ value: [] });
    expect(await askBackground('recentVisits', 10)).toEqual([]);
    expect(fake.sent).toHaveBeenLastCalledWith({ type: 'recentVisits', args: [10] });
    await askPage(7, 'showOriginal', true);
    expect(fake.sent).toHaveBeenLastCalledWith(7, { type: 'showOriginal', args: [true] }, { frameId: 0 });
  });

  it('tells a missing receiver from one that refuses', async () => {
    fake.sent.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
    await expect(askPage(7, 'describePage')).rejects.toBeInstanceOf(NoReceiverError);
    fake.sent.mockResolvedValueOnce(undefined);
    await expect(askPage(7, 'describePage')).rejects.toBeInstanceOf(NoReceiverError);
    fake.sent.mockResolvedValueOnce({ error: 'describePage: wrong arguments' });
    await expect(askPage(7, 'describePage')).rejects.toThrow('describePage: wrong arguments');
  });
});

describe('senders', () => {
  it.each<[string, Runtime.MessageSender, boolean, boolean]>([
    ['the popup', ownPage, true, false],
    ['an own page in a tab', { ...ownPage, tab, frameId: 0 }, true, false],
    ['a page script in the top frame', topFrame, false, true],
    ['one in an inner frame', { ...topFrame, frameId: 3 }, false, false],
    ['one of a local file', { ...topFrame, url: 'file:///tin.html' }, false, false],
    ['one of another extension', { ...topFrame, id: 'other' }, false, false],
  ])('%s: own page %s, content script %s', (_who, sender, own, content) => {
    expect([isOwnPage(sender), isContentScript(sender)]).toEqual([own, content]);
  });
});
