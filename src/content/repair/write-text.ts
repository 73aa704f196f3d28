/** Documents in which nothing was selected yet. */
const unselected = new WeakSet<Document>();

/**
 * Notes when something is selected in a document for the first time: to ask it has the browser lay out the page, which at
 * each text that is written costs more than all repairs.
 */
export function watchSelections(document: Document, signal: AbortSignal): void {
  const isOpenForLong = document.readyState === 'complete';
  if (isOpenForLong && (document.getSelection()?.rangeCount ?? 0) > 0) return;
  unselected.add(document);
  const note = () => unselected.delete(document);
  document.addEventListener('selectionchange', note, { capture: true, passive: true, once: true, signal });
}

/**
 * Writes a text node's value and leaves the reader's selection where it was: a new value moves the ends that lie in the
 * node to its beginning. Selections in shadow roots are not seen from outside and stay as the browser leaves them.
 */
export function writeText(node: Text, text: string): void {
  const selection = selectionIn(node.ownerDocument);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (!selection || !anchorNode || !focusNode || (anchorNode !== node && focusNode !== node)) {
    node.data = text;
    return;
  }
  const before = node.data;
  node.data = text;
  const moved = (offset: number, end: Node) => (end === node ? movedOffset(offset, before, text) : offset);
  selection.setBaseAndExtent(
    anchorNode,
    moved(anchorOffset ?? 0, anchorNode),
    focusNode,
    moved(focusOffset ?? 0, focusNode),
  );
}

function selectionIn(document: Document): Selection | null {
  // The event comes a moment late; a reader who selects has pressed a button or a key before that.
  const isUntouched =
    unselected.has(document) && document.defaultView?.navigator.userActivation.hasBeenActive === false;
  return isUntouched ? null : document.getSelection();
}

/** Texts go on alike where so many characters are the same, and no repair changes more than so many at once. */
const SAME = 3;
const MOST_CHANGED = 40;

/** Where an offset of a text lies in what it became: behind the same characters. */
function movedOffset(offset: number, before: string, after: string): number {
  let from = 0;
  let to = 0;
  while (from < offset) {
    const [was, is] = before.charAt(from) === after.charAt(to) ? [1, 1] : changeAt(before, from, after, to);
    if (from + was > offset) return to + Math.min(offset - from, is);
    from += was;
    to += is;
  }
  return to;
}

/** How many characters were changed, and into how many, until both texts go on alike. */
function changeAt(before: string, from: number, after: string, to: number): readonly [was: number, is: number] {
  for (let sum = 1; sum <= MOST_CHANGED; sum++) {
    for (let was = 0; was <= sum; was++) {
      const is = sum - was;
      if (before.slice(from + was, from + was + SAME) === after.slice(to + is, to + is + SAME)) return [was, is];
    }
  }
  return [before.length - from, after.length - to];
}
