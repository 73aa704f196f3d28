/* FlexSearch 0.8 looks for IndexedDB in `window`, which no worker has: without this it fails as it opens its store. */
Object.assign(globalThis, { window: globalThis });
