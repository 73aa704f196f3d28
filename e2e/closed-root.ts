import type { Page, TestBrowser } from './harness/test-browser';

/** A control in a closed root of the extension, as a reader meets it. */
export interface ShownControl {
  /** What a screen reader calls it. */
  readonly name: string;
  readonly value: string;
  /** The middle of it, in CSS pixels from the window's corner. */
  readonly x: number;
  readonly y: number;
}

/** What a closed root of the extension shows. */
export interface ClosedRoot {
  readonly text: string;
  readonly html: string;
  readonly controls: readonly ShownControl[];
  /** The name of what has the focus. */
  readonly focused: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the extension has put over a page, which cannot look into it; null where there is nothing. */
export function closedRoot(testBrowser: TestBrowser, page: Page, part: string): Promise<ClosedRoot | null> {
  return testBrowser.inContentWorld(page, readRoot, part);
}

/** Runs in the world of the content scripts, which may open a closed root. */
function readRoot(part: string): ClosedRoot | null {
  const { chrome } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  const open = (element: Element) =>
    chrome?.dom?.openOrClosedShadowRoot(element) ??
    (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  const roots = [...document.querySelectorAll(':popover-open')].map(open);
  const root = roots.find((each) => each?.querySelector(part));
  const box = root?.querySelector<HTMLElement>(part);
  if (!root || !box) return null;
  const nameOf = (element: Element | null) => {
    const label = (element as Partial<HTMLSelectElement> | null)?.labels?.[0];
    return element?.ariaLabel ?? label?.firstChild?.textContent ?? element?.textContent ?? '';
  };
  const controls = [...root.querySelectorAll<HTMLButtonElement | HTMLSelectElement>('button, select, textarea')];
  const { left, right, top, bottom } = box.getBoundingClientRect();
  return {
    text: box.innerText,
    html: root.innerHTML,
    controls: controls
      .filter((control) => control.checkVisibility())
      .map((control) => {
        const { x, y, width, height } = control.getBoundingClientRect();
        return { name: nameOf(control), value: control.value, x: x + width / 2, y: y + height / 2 };
      }),
    focused: nameOf(root.activeElement),
    left,
    right,
    top,
    bottom,
  };
}
