/** The little of the extension API that is used here; both functions run in a page of the extension. */
interface ExtensionGlobal {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
  };
}

export async function openPrivateWindow(url: string): Promise<void> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  await chrome.windows.create({ incognito: true, url });
}

/** Any message wakes the worker; this one is of no type that it answers. */
export async function wakeWorker(): Promise<void> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  try {
    await chrome.runtime.sendMessage({ wake: true });
  } catch {
    // Nobody answers, and that is said by an error; the worker is awake all the same.
  }
}
