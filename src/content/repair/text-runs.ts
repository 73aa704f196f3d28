import { isElement, isText } from '../dom-nodes';

/** Text nodes that a reader sees as one piece of text, in document order: a word may run from one into the next. */
export type TextRun = readonly Text[];

/** What is never touched, with all that is in it: code, what its author marked, what is being edited. */
const CODE = ['script', 'style', 'noscript', 'template', 'code', 'pre', 'kbd', 'samp', 'tt', 'object', 'canvas'];
const MARKED = '[translate="no" i], [contenteditable]:not([contenteditable="false" i])';
const UNTOUCHED = `${CODE.join()}, ${MARKED}`;

/** What also holds no text of the page's author but may have a placeholder or a title. */
const FORM_FIELDS = ['textarea', 'input', 'select'];

/** What holds no text of the page's nodes, though an inner root may hang there. */
const FRAMES = ['iframe', 'frame'];

const WITHOUT_TEXT = new Set([...CODE, ...FORM_FIELDS, ...FRAMES]);

/** Elements that do not interrupt a line of text. Read from the name, as asking for the layout would force one. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rp rt ruby s small span strike strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/** The nearest ancestor that is no inline element: what holds whole runs. */
export function runContainer(node: Node): ParentNode & Node {
  let container = node.parentNode;
  while (container && isInline(container) && container.parentNode) container = container.parentNode;
  return (container ?? node) as ParentNode & Node;
}

/** Whether what `element` holds is never touched, for its own sake or for what is around it. */
export function isUntouched(element: Element): boolean {
  return element.closest(UNTOUCHED) !== null;
}

/** What below `root` is never touched and passes a test: few of a page's scripts, styles and the like do. */
export function untouchedBelow(root: ParentNode, isAsked: (element: Element) => boolean): Element[] {
  return [...root.querySelectorAll(UNTOUCHED)].filter(isAsked);
}

/** Where the runs begin that `added` belongs to; undefined where it holds no text that is read. */
export function rootOfRuns(added: Node): Node | undefined {
  if (isText(added)) return /\S/.test(added.data) ? runContainer(added) : undefined;
  if (!isElement(added) || isWithoutText(added)) return undefined;
  return isInline(added) ? runContainer(added) : added;
}

/** The runs below `root`, each as soon as it is complete; none where `root` lies in an untouched part, or all is edited. */
export function* textRuns(root: Node): Generator<TextRun> {
  if ((root.ownerDocument ?? (root as Document)).designMode === 'on') return;
  if (isElement(root) && root.closest(`${UNTOUCHED}, ${FORM_FIELDS.join()}`)) return;
  let run: Text[] = [];
  for (const step of textsAndBreaks(root)) {
    if (step !== 'break') run.push(step);
    else if (run.length > 0) {
      yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
}

/** The text nodes below `root`, with 'break' wherever a run ends. */
function* textsAndBreaks(root: Node): Generator<Text | 'break'> {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let previous: Node = root;
  let node = walker.nextNode();
  while (node) {
    if (isBreak(node) || leavesBlock(previous, node, root)) yield 'break';
    if (isText(node)) yield node;
    previous = node;
    node = isElement(node) && isWithoutText(node) ? nextAfter(walker) : walker.nextNode();
  }
}

/** The walker's next node that is not inside its current one. */
function nextAfter(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}

function isWithoutText(element: Element): boolean {
  if (WITHOUT_TEXT.has(element.localName)) return true;
  // Asked of each element of the page: few have one of these, and a long selector costs many times as much.
  const isMarked = element.hasAttribute('translate') || element.hasAttribute('contenteditable');
  return isMarked && element.matches(MARKED);
}

function isBreak(node: Node): boolean {
  return isElement(node) && (!isInline(node) || isWithoutText(node));
}

/** Whether a block ended between two nodes that follow each other in document order. */
function leavesBlock(previous: Node, next: Node, root: Node): boolean {
  let node: Node | null = previous;
  while (node && node !== root && node !== next.parentNode) {
    if (isBreak(node)) return true;
    node = node.parentNode;
  }
  return false;
}

function isInline(node: Node): boolean {
  return isElement(node) && INLINE.has(node.localName);
}
