import { isElement, isParent } from './dom-nodes';
import { isUntouched } from './repair/text-runs';
import { inSlices } from './slices';

/** A tree of nodes of its own inside a page, which an observer of the page around it does not see. */
export type InnerRoot = Document | ShadowRoot;

/** What happened to a page since it was last told. */
export interface PageMutations {
  /** Texts whose value and elements whose attributes were written. */
  readonly changed: ReadonlySet<Node>;
  /** What was put into the page; what came with it, below it, is not named again. */
  readonly added: readonly Node[];
}

interface PageListener {
  onMutations(mutations: PageMutations): void;
  /** A shadow root or the document of a frame was found; it is observed from here on. */
  onInnerRoot(root: InnerRoot): void;
}

/**
 * When the page is searched again for shadow roots, in milliseconds after it was loaded: a script that attaches one to an
 * element that stands there already tells nobody. The last time every element is asked, which takes long.
 */
const SEARCHES_AFTER_LOAD = [0, 1000];
const LAST_SEARCH = 5000;

/** Elements without a dash in their name that may have a shadow root. Scripts give one to what has nothing else in it. */
const BUILT_IN_HOSTS = 'div,span,p,section,article,aside,header,footer,main,nav,h1,h2,h3,h4,h5,h6,blockquote,body';
/** What pages are made of besides; all others may be custom elements. The most frequent first, which are compared first. */
const NO_HOSTS =
  'a,li,img,ul,br,script,strong,b,i,em,figure,figcaption,button,input,form,label,link,meta,style,head,title,html,svg,path,' +
  'g,use,table,tbody,thead,tr,td,th,ol,dl,dt,dd,iframe,ins,picture,source,video,audio,time,small,u,sup,sub,noscript,' +
  'template,select,option,textarea,hr,center,font';
/** What shadow roots are first looked for in: a browser finds these many times as fast as a script asks all elements. */
const LIKELY_HOSTS = `:is(${BUILT_IN_HOSTS}):empty,:not(${BUILT_IN_HOSTS},${NO_HOSTS})`;

/** So many elements are looked at before the clock is, which costs more. */
const BATCH = 500;

const FRAMES = 'iframe, frame';

/** Observes a document with its open shadow roots and the documents of its same-origin frames as one page. */
export class PageObserver {
  readonly #document: Document;
  readonly #options: MutationObserverInit;
  readonly #listener: PageListener;
  readonly #observer: MutationObserver;
  readonly #signal: AbortSignal;
  readonly #innerRoots = new Set<InnerRoot>();
  /** Where inner roots have not been looked for yet, and whether in every element. */
  readonly #unsearched: { readonly node: Node; readonly isThorough: boolean }[] = [];
  readonly #search: () => void;
  #isStarted = false;

  constructor(document: Document, options: MutationObserverInit, signal: AbortSignal, listener: PageListener) {
    this.#document = document;
    this.#options = options;
    this.#signal = signal;
    this.#listener = listener;
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#search = inSlices(() => this.#searchAll(), signal);
  }

  /** Begins to observe, and to look for the inner roots that are there already; once. */
  start(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    // Observing the document itself outlives document.open(), which removes every node and listener.
    this.#observe(this.#document);
    // In a task of its own: what starts this has done enough for one.
    this.#searchIn(0, false);
    whenLoaded(this.#document, this.#signal, () => {
      for (const delay of SEARCHES_AFTER_LOAD) this.#searchIn(delay, false);
      this.#searchIn(LAST_SEARCH, true);
    });
    this.#signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** The document and the inner roots that are in the page now. */
  *roots(): Generator<Document | ShadowRoot> {
    yield this.#document;
    for (const root of this.#innerRoots) {
      if (isInPage(root)) yield root;
      else this.#innerRoots.delete(root);
    }
  }

  #observe(root: Document | ShadowRoot): void {
    this.#observer.observe(root, { ...this.#options, subtree: true });
    // A frame gets a document of its own when it has loaded. Load events do not bubble, but they are captured.
    const onLoad = ({ target }: Event) => this.#adopt(target as Node);
    root.addEventListener('load', onLoad, { capture: true, signal: this.#signal });
  }

  #note(records: readonly MutationRecord[]): void {
    const mutations = summarize(records);
    this.#listener.onMutations(mutations);
    this.#searchBelow(mutations.added, true);
  }

  #searchIn(delay: number, isThorough: boolean): void {
    const timer = setTimeout(() => this.#searchBelow([this.#document], isThorough), delay);
    this.#signal.addEventListener('abort', () => clearTimeout(timer));
  }

  #searchBelow(nodes: readonly Node[], isThorough: boolean): void {
    for (const node of nodes) if (isParent(node)) this.#unsearched.push({ node, isThorough });
    if (this.#unsearched.length > 0) this.#search();
  }

  *#searchAll(): Generator<void> {
    for (let next = this.#unsearched.pop(); next; next = this.#unsearched.pop()) {
      const { node, isThorough } = next;
      this.#adopt(node);
      yield;
      if (!isParent(node) || !node.firstElementChild) continue;
      for (const frame of node.querySelectorAll(FRAMES)) this.#adopt(frame);
      yield;
      let count = 0;
      for (const element of isThorough ? elementsBelow(node) : node.querySelectorAll(LIKELY_HOSTS)) {
        // Asked of every element: nothing else is.
        if (element.shadowRoot) this.#adopt(element);
        if (++count % BATCH === 0) yield;
      }
    }
  }

  #adopt(node: Node): void {
    const root = isElement(node) ? innerRootOf(node) : undefined;
    if (!root || this.#innerRoots.has(root)) return;
    this.#innerRoots.add(root);
    this.#observe(root);
    this.#listener.onInnerRoot(root);
    this.#unsearched.push({ node: root, isThorough: true });
  }
}

function* elementsBelow(node: Node): Generator<Element> {
  const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) yield walker.currentNode as Element;
}

/**
 * The parser tells of every node on its own, also of those whose parent it has just told of: to walk below each of them
 * would cost as much again for every level of the page.
 */
function summarize(records: readonly MutationRecord[]): PageMutations {
  const changed = new Set<Node>();
  const all = new Set<Node>();
  const added: Node[] = [];
  for (const { type, target, addedNodes } of records) {
    if (type !== 'childList') changed.add(target);
    for (const node of addedNodes) {
      if (!all.has(target)) added.push(node);
      all.add(node);
    }
  }
  return { changed, added };
}

/** The open shadow root of an element, or the document of a frame; `undefined` where what is in it is not to be touched. */
function innerRootOf(element: Element): InnerRoot | undefined {
  const root = element.shadowRoot ?? frameDocument(element);
  // An editor often is a frame whose whole document is edited.
  const isEditor = root?.nodeType === Node.DOCUMENT_NODE && (root as Document).designMode === 'on';
  return root && !isEditor && !isUntouched(element) ? root : undefined;
}

/** Null where the frame is of another origin: what is in it is not this page's. */
function frameDocument(element: Element): Document | null {
  return element.matches(FRAMES) ? (element as HTMLIFrameElement).contentDocument : null;
}

function isInPage(root: InnerRoot): boolean {
  return root.nodeType === Node.DOCUMENT_NODE
    ? (root as Document).defaultView !== null
    : (root as ShadowRoot).isConnected;
}

function whenLoaded(document: Document, signal: AbortSignal, then: () => void): void {
  if (document.readyState === 'complete') then();
  else document.defaultView?.addEventListener('load', then, { once: true, signal });
}
