import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as PlaywrightPage } from '@playwright/test';

/** The little of the browser's and the extension's API that is used here. */
interface PrivilegedGlobal {
  readonly chrome: {
    /** Only chrome://extensions has it. */
    readonly developerPrivate: {
      updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
      addHostPermission(id: string, host: string): Promise<void>;
    };
    readonly permissions: {
      getAll(): Promise<{ origins: string[] }>;
      request(wanted: { origins: string[] }): Promise<boolean>;
      remove(given: { origins?: string[]; permissions?: string[] }): Promise<boolean>;
    };
  };
}

/**
 * Answers yes for the reader, as chrome://extensions lets them: a permissions.request for this host, now or later, is
 * granted without the prompt that no test could click.
 */
export async function allowHost(extensionsPage: PlaywrightPage, id: string, pattern: string): Promise<void> {
  await extensionsPage.evaluate(
    ({ id, pattern }) => {
      const { developerPrivate } = (globalThis as unknown as PrivilegedGlobal).chrome;
      return developerPrivate.addHostPermission(id, pattern);
    },
    { id, pattern },
  );
}

/** Takes a host away that was given at install, as chrome://extensions lets the reader: all but those that are `kept`. */
export async function keepHosts(extensionsPage: PlaywrightPage, id: string, kept: readonly string[]): Promise<void> {
  await extensionsPage.evaluate(
    async ({ id, kept }) => {
      const { developerPrivate } = (globalThis as unknown as PrivilegedGlobal).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
      for (const host of kept) await developerPrivate.addHostPermission(id, host);
    },
    { id, kept },
  );
}

/** Runs in a page of the extension. */
export function requestHost(pattern: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as PrivilegedGlobal;
  return chrome.permissions.request({ origins: [pattern] });
}

/** Runs in a page of the extension; only a host that was not listed at install can be given back so. */
export function removeHost(pattern: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as PrivilegedGlobal;
  return chrome.permissions.remove({ origins: [pattern] });
}

/** Runs in a page of the extension. */
export async function currentHosts(): Promise<string[]> {
  const { chrome } = globalThis as unknown as PrivilegedGlobal;
  return (await chrome.permissions.getAll()).origins;
}

/** Runs in a page of the extension. */
export function removePermission(permission: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as PrivilegedGlobal;
  return chrome.permissions.remove({ permissions: [permission] });
}

/**
 * Makes the extension in a folder ask for an optional permission at install, where no prompt is shown: Chromium remembers
 * what was granted once when the permission is an optional one again.
 * @returns what makes it that
 */
export function askAtInstall(path: string, permission: string): () => void {
  const file = join(path, 'manifest.json');
  const text = readFileSync(file, 'utf8');
  const manifest = JSON.parse(text) as { permissions: string[]; optional_permissions: string[] };
  const optional = manifest.optional_permissions.filter((name) => name !== permission);
  const permissions = [...manifest.permissions, permission];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions, optional_permissions: optional }));
  return () => writeFileSync(file, text);
}
