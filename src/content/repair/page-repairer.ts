import type { Diagnosis } from '../../core/repair';
import { createDiagnosis, repairWith } from '../../core/repair';
import { isText } from '../dom-nodes';
import { PageObserver } from '../page-observer';
import { attributeTexts, REPAIRED_ATTRIBUTES } from './attribute-texts';
import { distribute } from './distribute';
import { type HeldText, nodeText } from './held-text';
import { KeptWords } from './kept-words';
import { piecesOf, repairInPieces } from './repair-in-pieces';
import { repairReport } from './repair-report';
import { inSlices } from '../slices';
import { type Passage, TextLedger } from './text-ledger';
import { rootOfRuns, runContainer, textRuns } from './text-runs';

/** Repairs the texts of one page in place, with its shadow roots and same-origin frames, and can put the originals back. */
export class PageRepairer {
  readonly #diagnosis: Diagnosis = createDiagnosis();
  readonly #ledger = new TextLedger();
  readonly #kept = new KeptWords();
  readonly #observer: PageObserver;
  /** What has happened to the page and was not looked at yet. */
  readonly #added = new Set<Node>();
  readonly #changed = new Set<Node>();
  /** Below what texts have to be read; the whole page at first. */
  readonly #pending = new Set<Node>();
  readonly #start: () => void;
  readonly #onSettled: () => void;
  #on = false;
  #hasSettled = false;

  /** @param onSettled called when the page was looked at for the first time, and whenever its text was written since */
  constructor(document: Document, signal: AbortSignal, onSettled: () => void) {
    this.#onSettled = onSettled;
    this.#start = inSlices(() => this.#work(), signal);
    const options = { childList: true, characterData: true, attributes: true, attributeFilter: REPAIRED_ATTRIBUTES };
    this.#observer = new PageObserver(document, options, signal, {
      onMutations: ({ changed, added }) => {
        for (const node of changed) this.#changed.add(node);
        for (const node of added) this.#added.add(node);
        this.#start();
      },
      onInnerRoot: (root) => {
        this.#pending.add(root);
        this.#start();
      },
    });
  }

  /** Repairs the page, or puts the text back as the page wrote it. Nothing is done before this is called. */
  setOn(on: boolean): void {
    this.#on = on;
    this.#observer.start();
    this.#repairAll();
  }

  /** Shows a word as the page wrote it wherever it stands, or repaired again. */
  setKept(before: string, after: string, isKept: boolean): void {
    this.#kept.set({ before, after }, isKept);
    this.#repairAll();
  }

  #repairAll(): void {
    for (const root of this.#observer.roots()) this.#pending.add(root);
    this.#start();
  }

  /** Repairs a text that stands nowhere in the page, by what is known of the page. */
  repairText(text: string): string {
    return repairWith(this.#diagnosis, text).text;
  }

  report(): ReturnType<typeof repairReport> {
    return repairReport(this.#passages(), this.#kept);
  }

  /** The damaged passages in page order; attributes and the document's title are not counted, as they repeat. */
  *#passages(): Generator<Passage> {
    for (const root of this.#observer.roots()) {
      const body = 'body' in root ? (root.body as HTMLElement | null) : root;
      for (const [first] of body ? textRuns(body) : []) {
        const passage = first && this.#ledger.passageAt(first);
        if (passage && passage.repairs.length + passage.unresolved > 0) yield passage;
      }
    }
  }

  /** Finds out which texts are concerned by what has happened: a storm of mutations is one task of the page's, not ours. */
  *#sort(): Generator<void> {
    for (const node of this.#added) {
      this.#added.delete(node);
      const root = rootOfRuns(node);
      if (root) this.#pending.add(root);
      yield;
    }
    for (const node of this.#changed) {
      this.#changed.delete(node);
      const isOwn = isText(node) && this.#ledger.isWritten(node, node.nodeValue);
      if (!isOwn) this.#pending.add(isText(node) ? runContainer(node) : node);
      yield;
    }
  }

  *#work(): Generator<void> {
    let changed = false;
    while (this.#pending.size + this.#added.size + this.#changed.size > 0) {
      yield* this.#sort();
      const known = this.#diagnosis.version;
      const roots = [...this.#pending];
      this.#pending.clear();
      for (const parts of this.#passagesBelow(roots)) {
        yield* this.#observe(parts);
        changed = (yield* this.#repair(parts)) || changed;
        yield;
      }
      // What the new texts showed may change what was done with those before them.
      if (this.#diagnosis.version !== known) for (const root of this.#observer.roots()) this.#pending.add(root);
    }
    if (changed || !this.#hasSettled) this.#onSettled();
    this.#hasSettled = true;
  }

  *#passagesBelow(roots: Iterable<Node>): Generator<readonly HeldText[]> {
    for (const root of roots) {
      for (const run of textRuns(root)) {
        yield run.map(nodeText);
        // The page took away the ground under the walk while it rested: what is left of it has to be walked again.
        if (run[0]?.isConnected === false && root.isConnected) this.#pending.add(root);
      }
      for (const held of attributeTexts(root)) yield [held];
    }
  }

  *#observe(parts: readonly HeldText[]): Generator<void> {
    const text = parts.map((part) => this.#ledger.rawOf(part)).join('');
    if (!parts[0] || !this.#ledger.isNews(parts[0], text)) return;
    for (const { piece } of piecesOf(text)) {
      this.#diagnosis.observe(piece);
      yield;
    }
  }

  /** @returns whether it wrote anything */
  *#repair(parts: readonly HeldText[]): Generator<void, boolean> {
    const stamp = this.#stamp();
    if (parts.every((part) => this.#ledger.isDone(part, stamp))) return false;
    const raws = parts.map((part) => this.#ledger.rawOf(part));
    const raw = raws.join('');
    const { repairs, unresolved } = yield* repairInPieces(this.#diagnosis, raw);
    // The page wrote something else while this rested; the mutation has been noted.
    if (!parts[0] || parts.some((part, i) => this.#ledger.rawOf(part) !== raws[i])) return false;
    this.#ledger.setPassage(parts[0], { raw, repairs, unresolved });
    const texts = this.#on ? distribute(raws, this.#kept.spare(raw, repairs)) : raws;
    return parts.map((part, i) => this.#ledger.write(part, raws[i] ?? '', texts[i] ?? '', stamp)).includes(true);
  }

  /** Differs whenever a text that has not changed may have to be written otherwise. */
  #stamp(): number {
    return this.#on ? this.#diagnosis.version + this.#kept.version : -1;
  }
}
