/** What Chromium has besides: pages that it loads ahead, out of sight, because the reader may open them. */
type Prerendered = Document & { readonly prerendering?: boolean };

/**
 * Resolves at once, or when a page that was loaded ahead is opened. Until then it has no tab, the worker does not answer it,
 * and nobody reads it: most such pages never are opened.
 */
export function whenShown(document: Prerendered, signal: AbortSignal): Promise<void> {
  if (!document.prerendering) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });
}
