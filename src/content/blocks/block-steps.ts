/** The block under a point of the window, in CSS pixels: the element there, or what holds the line that it stands in. */
export function blockAt(document: Document, x: number, y: number, picker: Element): Element | undefined {
  let block = document.elementsFromPoint(x, y).find((element) => element !== picker);
  while (block && isInline(block)) block = parentBlock(block);
  return block && isChoosable(block) ? block : undefined;
}

export function parentBlock(block: Element): Element | undefined {
  const parent = block.parentElement;
  return parent && isChoosable(parent) ? parent : undefined;
}

/** The first element in a block that is seen. */
export function childOf(block: Element): Element | undefined {
  return [...block.children].find(isSeen);
}

/** The nearest element beside a block that is seen. */
export function siblingOf(block: Element, isBefore: boolean): Element | undefined {
  const next = (element: Element) => (isBefore ? element.previousElementSibling : element.nextElementSibling);
  let sibling = next(block);
  while (sibling && !isSeen(sibling)) sibling = next(sibling);
  return sibling ?? undefined;
}

/** The whole page is no block of it. */
function isChoosable(element: Element): boolean {
  return element.matches(':not(html,body,head,head *)');
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && isChoosable(element);
}

function isInline(element: Element): boolean {
  return getComputedStyle(element).display.startsWith('inline') && element.localName !== 'iframe';
}
