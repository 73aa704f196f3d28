/** What a reader does who comes back to a page, or goes on in it. */
const USES = ['focus', 'pointerdown', 'keydown'];

/** Tells when a page is used, before any other script hears of it, and when the browser shows it again as it had kept it. */
export function watchUse(
  document: Document,
  signal: AbortSignal,
  hooks: { readonly onUse: () => void; readonly onShownAgain: () => void },
): void {
  const window = document.defaultView;
  for (const type of USES) window?.addEventListener(type, hooks.onUse, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', hooks.onUse, { signal });
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) hooks.onShownAgain();
  };
  window?.addEventListener('pageshow', onShow, { signal });
}
