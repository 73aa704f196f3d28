/** What TypeScript knows of workers alone. */
interface SyncFile {
  createSyncAccessHandle(): Promise<{ close(): void }>;
}

/**
 * What a scope of the extension allows of that which SQLite's builds need: the worker, a page, a worker of a page.
 * @returns by name, "yes" or the words of the refusal
 */
export async function probeStorage(): Promise<Record<string, string>> {
  const root = await navigator.storage.getDirectory();
  const file = await root.getFileHandle('probe', { create: true });
  return {
    indexedDB: await said(() => open('probe')),
    'OPFS: createSyncAccessHandle': await said(async () => {
      // Where it is missing, the call says so.
      (await (file as unknown as SyncFile).createSyncAccessHandle()).close();
    }),
    'OPFS: createWritable': await said(async () => (await file.createWritable()).close()),
    'new Worker': await said(() => new Worker('./probe-worker.js', { type: 'module' }).terminate()),
    // An empty module: its magic number and version.
    WebAssembly: await said(() => WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))),
    'Web Locks': await said(() => navigator.locks.request('probe', () => undefined)),
  };
}

async function said(attempt: () => unknown): Promise<string> {
  try {
    await attempt();
    return 'yes';
  } catch (error) {
    return String(error);
  }
}

function open(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
}
