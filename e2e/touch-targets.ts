import type { View } from './harness/test-browser';

/**
 * What of a page is hard to use on a phone: controls that a finger misses, by name and size, and what makes the page scroll
 * sideways. The page is made to believe that it is touched; it stays so. Links in a text are as high as its lines (WCAG 2.5.8).
 */
export function touchTargets(view: View): Promise<string[]> {
  return view.evaluate(() => {
    /** CSS pixels. A box to tick has room around it (WCAG 2.5.8). */
    const leastOf = (target: Element) => (target.matches('[type=checkbox]') ? 24 : 44);
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && rule.media.mediaText === '(pointer: coarse)') rule.media.mediaText = 'all';
    const controls = document.querySelectorAll<HTMLElement>('button, select, summary, input, textarea, nav a');
    const small = [...controls].flatMap((control) => {
      // Where a label is pressed its control is, too.
      const target = control instanceof HTMLInputElement ? (control.closest('label') ?? control) : control;
      const { width, height } = target.getBoundingClientRect();
      if (!control.checkVisibility() || width === 0 || Math.round(Math.min(width, height)) >= leastOf(target))
        return [];
      const name =
        control.getAttribute('aria-label') ?? (control.textContent.trim() || control.id || control.className);
      return [`${name}: ${Math.round(width)} × ${Math.round(height)}`];
    });
    // A phone's scroll bars take no room.
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth ? [...small, `${scrollWidth} wide in ${innerWidth}`] : small;
  });
}
