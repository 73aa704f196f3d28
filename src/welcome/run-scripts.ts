import annotations from '../content/annotations.iife.ts?script';
import reader from '../content/reader.iife.ts?script';
import repair from '../content/repair.iife.ts?script';
import sample from '../content/sample.iife.ts?script';
import { browser } from '../platform/browser';
import { SAMPLE_DONE, type SampleReport } from '../platform/sample-report';

/** One after the other, as each meets in the page what those before it left there. */
const SCRIPTS = [sample, reader, repair, annotations];

/**
 * Runs in this page the scripts that run in a damaged page of the web, the same files.
 * @returns what they did, as soon as they have looked at the whole page
 * @throws Error where one of them cannot be loaded
 */
export async function runScripts(document: Document): Promise<SampleReport> {
  const done = new Promise<SampleReport>((resolve) => {
    document.addEventListener(SAMPLE_DONE, (event) => resolve((event as CustomEvent<SampleReport>).detail), {
      once: true,
    });
  });
  for (const path of SCRIPTS) await load(document, path);
  return done;
}

function load(document: Document, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(path);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${path} cannot be loaded`));
    document.head.append(script);
  });
}
