import type { View } from '../../e2e/harness/view';
import { waitFor } from '../../e2e/harness/wait-for';

/** A browser with nothing stored, at the bench's page. */
export interface BenchBrowser {
  readonly page: View;
  /**
   * Bytes that the one worker holds after garbage was collected: objects, buffers and, in Firefox, compiled code; without
   * the memory of WebAssembly.
   */
  workerBytes(): Promise<number>;
  quit(): Promise<void>;
}

/** Resolves when the page's own script has run, which a document may be complete without. */
export async function pageReady(page: View): Promise<void> {
  await waitFor(() => page.evaluate(() => ('benchPage' in globalThis ? true : undefined)));
}
