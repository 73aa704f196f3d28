/**
 * The one import of the polyfill: it throws outside an extension, so whatever imports this file runs in one.
 * Firefox and current Chromium answer with their own promise-based API; the polyfill only passes it on.
 */
export { default as browser } from 'webextension-polyfill';
export type { Permissions, Runtime, Tabs } from 'webextension-polyfill';
