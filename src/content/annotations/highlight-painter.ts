import { randomUuid } from '../random-uuid';
import type { Mark, MarkSource } from './mark-source';

/** A mark and whose it is. */
export interface SourcedMark {
  readonly source: MarkSource;
  readonly mark: Mark;
}

type Root = Document | ShadowRoot;
type PageView = Window & typeof globalThis;
type RangesByName = Map<string, Set<StaticRange>>;

/** What is to be painted in one document, and the trees of nodes that it stands in. */
interface Wanted {
  readonly byName: RangesByName;
  readonly roots: Set<Root>;
}

/** So many marks are looked at before the page may answer. */
const BATCH = 500;

/** A style of a source under the name that it has in this page. */
interface PaintStyle {
  readonly source: MarkSource;
  readonly style: string;
  /** Its declarations. */
  readonly look: string;
  readonly name: string;
  readonly priority: number;
}

/** A highlight of one document, and the ranges that are in it. */
interface Painted {
  readonly highlight: Highlight;
  readonly ranges: Set<StaticRange>;
}

/** What is painted in one document: the page's, or that of a frame. */
interface Canvas {
  readonly sheet: CSSStyleSheet;
  readonly highlights: Map<string, Painted>;
  roots: ReadonlySet<Root>;
}

/**
 * Paints marks as CSS custom highlights: no node of the page is touched. The page can see the highlights, so that their
 * names say nothing and are others on each page.
 */
export class HighlightPainter {
  readonly #styles: readonly PaintStyle[];
  readonly #names = new Map<MarkSource, Map<string, string>>();
  readonly #canvases = new Map<Document, Canvas>();
  #isPrinted = false;

  constructor(sources: readonly MarkSource[], signal: AbortSignal) {
    this.#styles = sources.flatMap(stylesOf);
    for (const { source, style, name } of this.#styles) {
      this.#names.set(source, (this.#names.get(source) ?? new Map<string, string>()).set(style, name));
    }
    signal.addEventListener('abort', () => {
      Array.from(this.paint([], false));
    });
  }

  /** Those in which anything was painted: the page's, and those of its frames. */
  get documents(): Iterable<Document> {
    return this.#canvases.keys();
  }

  /**
   * Paints these marks instead of those before. Run in slices: a place to rest is wherever it yields.
   * @param isPrinted whether the marks are on paper, too
   */
  *paint(marks: readonly SourcedMark[], isPrinted: boolean): Generator<void> {
    const isRestyled = isPrinted !== this.#isPrinted;
    this.#isPrinted = isPrinted;
    const wanted = yield* this.#byDocument(marks);
    for (const document of new Set([...this.#canvases.keys(), ...wanted.keys()])) {
      const view = document.defaultView;
      if (!view) {
        this.#canvases.delete(document);
        continue;
      }
      const canvas = this.#canvasOf(document, view);
      if (isRestyled) canvas.sheet.replaceSync(this.#rules());
      const { byName, roots } = wanted.get(document) ?? nothing();
      yield* this.#fill(canvas, view, byName);
      adopt(canvas, roots);
    }
  }

  *#byDocument(marks: readonly SourcedMark[]): Generator<void, Map<Document, Wanted>> {
    const wanted = new Map<Document, Wanted>();
    let here: Wanted | undefined;
    let root: Node | undefined;
    for (const [i, { source, mark }] of marks.entries()) {
      if (i % BATCH === 0) yield;
      const name = this.#names.get(source)?.get(mark.style);
      const rootOfMark = mark.range.startContainer.getRootNode();
      // Nearly all marks stand in one tree of nodes.
      if (rootOfMark !== root) here = wantedIn((root = rootOfMark), wanted);
      if (here && name !== undefined) addTo(here.byName, name, mark.range);
    }
    return wanted;
  }

  #canvasOf(document: Document, view: PageView): Canvas {
    const known = this.#canvases.get(document);
    if (known) return known;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(this.#rules());
    const canvas = { sheet, highlights: new Map<string, Painted>(), roots: new Set<Root>() };
    this.#canvases.set(document, canvas);
    return canvas;
  }

  /** Puts into the highlights what is new and takes out what is no more: nothing else is painted anew. */
  *#fill({ highlights }: Canvas, view: PageView, wanted: RangesByName): Generator<void> {
    for (const { name, priority } of this.#styles) {
      const ranges = wanted.get(name) ?? new Set<StaticRange>();
      const known = highlights.get(name);
      const painted = known ?? { highlight: new view.Highlight(), ranges: new Set<StaticRange>() };
      yield* update(painted, ranges);
      if (ranges.size === 0) {
        highlights.delete(name);
        view.CSS.highlights.delete(name);
      } else if (!known) {
        painted.highlight.priority = priority;
        highlights.set(name, painted);
        view.CSS.highlights.set(name, painted.highlight);
      }
    }
  }

  #rules(): string {
    const rules = this.#styles.map(({ name, look }) => `::highlight(${name}) { ${look} }`).join('\n');
    return this.#isPrinted ? rules : `@media screen {\n${rules}\n}`;
  }
}

/** What comes later lies above. */
function stylesOf(source: MarkSource, index: number): PaintStyle[] {
  return Object.entries(source.styles).map(([style, look]) => {
    return { source, style, look, name: `x${randomUuid()}`, priority: index };
  });
}

function nothing(): Wanted {
  return { byName: new Map(), roots: new Set() };
}

/** What is wanted in the document of a tree of nodes; undefined where the tree is in none. */
function wantedIn(root: Node, wanted: Map<Document, Wanted>): Wanted | undefined {
  if (!root.isConnected) return undefined;
  const document = root.ownerDocument ?? (root as Document);
  const here = wanted.get(document) ?? nothing();
  wanted.set(document, here);
  here.roots.add(root as Root);
  return here;
}

function addTo(byName: RangesByName, name: string, range: StaticRange): void {
  const ranges = byName.get(name);
  if (ranges) ranges.add(range);
  else byName.set(name, new Set([range]));
}

function* update({ highlight, ranges }: Painted, wanted: ReadonlySet<StaticRange>): Generator<void> {
  let count = 0;
  for (const range of ranges) {
    if (wanted.has(range)) continue;
    if (++count % BATCH === 0) yield;
    ranges.delete(range);
    highlight.delete(range);
  }
  for (const range of wanted) {
    if (ranges.has(range)) continue;
    if (++count % BATCH === 0) yield;
    ranges.add(range);
    highlight.add(range);
  }
}

/** The rules hold in a tree of nodes that has adopted them; a page may have taken them away. */
function adopt(canvas: Canvas, roots: ReadonlySet<Root>): void {
  const { sheet } = canvas;
  for (const root of canvas.roots) {
    if (!roots.has(root)) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  }
  for (const root of roots) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  canvas.roots = roots;
}
