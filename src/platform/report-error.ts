/** What the browsers say when the extension was updated or removed under a running content script. */
const ORPHANED = /Extension context invalidated|context was destroyed|Receiving end does not exist/i;

/**
 * The one place where errors end: a line in the extension's own console. It goes nowhere else.
 * An orphaned content script ends quietly: its reader can do nothing about it.
 */
export function reportError(where: string, error: unknown): void {
  const causes = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  if (ORPHANED.test(`${String(error)} ${causes}`)) return;
  console.error(`Đọc Sạch: ${where}:`, error);
}
