import type { BuiltExtension } from '../../e2e/harness/built-extension';
import { startFirefox as startProcess } from '../../e2e/harness/firefox/firefox-process';
import { FirefoxPage } from '../../e2e/harness/firefox/firefox-view';
import { FirefoxWindow } from '../../e2e/harness/firefox/firefox-window';
import { Marionette } from '../../e2e/harness/firefox/marionette';
import { extensionFunctions, extensionUrl } from '../../e2e/harness/firefox/privileged/extension';
import { openTab, viewFunctions } from '../../e2e/harness/firefox/privileged/views';
import { requireBrowser } from '../../scripts/find-browser.mjs';
import { type BenchBrowser, pageReady } from './bench-browser';

/**
 * Real Firefox at the bench's page. Not through the harness's driver, since memory is told in the browser's own window,
 * which the driver keeps to itself.
 */
export async function startFirefox(extension: BuiltExtension): Promise<BenchBrowser> {
  const firefox = await startProcess({ executablePath: requireBrowser('firefox'), port: 0, headless: true, extension });
  const marionette = await Marionette.connect(firefox.marionettePort);
  const window = await FirefoxWindow.open(marionette);
  await marionette.send('Addon:Install', { path: extension.path, temporary: true });
  const id = extension.geckoId;
  const url = await window.call(extensionFunctions, extensionUrl, { id, path: 'bench.html' });
  const view = await window.call(viewFunctions, openTab, { url, inFront: true });
  const page = new FirefoxPage(window, { view, extensionId: id });
  await pageReady(page);
  return {
    page,
    workerBytes: () => window.call([workerBytes], workerBytes, undefined),
    quit: async () => {
      marionette.close();
      await firefox.stop();
    },
  };
}

/** The little of Firefox's internal API that is used here; a report is a line of about:memory. */
interface MemoryReporterManager {
  getReports(
    report: (process: string, path: string, kind: number, units: number, amount: number) => void,
    reportData: null,
    finish: () => void,
    finishData: null,
    isAnonymous: boolean,
  ): void;
}
declare const Cc: Readonly<Record<string, { getService(type: unknown): MemoryReporterManager }>>;
declare const Ci: { readonly nsIMemoryReporterManager: unknown };
declare const Services: { readonly obs: { notifyObservers(subject: null, topic: string): void } };

/** Runs in the browser's own window: what about:memory says of workers in the process of the extension. */
async function workerBytes(): Promise<number> {
  const reporters = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager);
  if (!reporters) throw new Error('Firefox has no memory reporters');
  // Other processes collect their garbage on this notice, and do not say when they have.
  Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  let bytes = 0;
  await new Promise<void>((resolve) => {
    const report = (process: string, path: string, _kind: number, _units: number, amount: number) => {
      const isWorkers = process.startsWith('extension') && path.startsWith('explicit/workers/');
      if (isWorkers && !path.endsWith('/elements/wasm')) bytes += amount;
    };
    reporters.getReports(report, null, resolve, null, false);
  });
  return bytes;
}
