/** 0–1: how much of an element is above the lower edge of the window. */
export function readShare(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  const { innerHeight = 0 } = element.ownerDocument.defaultView ?? {};
  return height > 0 ? Math.min(1, Math.max(0, (innerHeight - top) / height)) : 0;
}
