import type { Diagnosis, Repair } from '../../core/repair';
import { createDiagnosis, repairWith } from '../../core/repair';
import { attributeTexts, REPAIRED_ATTRIBUTES } from './attribute-texts';
import { distribute } from './distribute';
import { type HeldText, nodeText } from './held-text';
import { inSlices } from './slices';
import { rootOfRuns, runContainer, textRuns } from './text-runs';

/** A piece of text whose parts stand in one or more places of the page. */
interface Passage {
  readonly parts: readonly HeldText[];
  readonly raw: string;
  readonly repairs: readonly Repair[];
}

/** What was last done with a place: it is left alone while neither its text nor the diagnosis is another. */
interface State {
  raw: string;
  written: string;
  diagnosis: number;
  /** The passage that begins here. */
  passage?: Passage;
  /** How often the page wrote the damaged text back over the repair. */
  overwritten: number;
}

/** A page that insists on its own text gets it: two scripts that correct each other would never end. */
const MAX_OVERWRITTEN = 20;

/** Repairs the texts of one document in place, and keeps what it needs to put the originals back. */
export class PageRepairer {
  readonly #document: Document;
  readonly #diagnosis: Diagnosis = createDiagnosis();
  readonly #states = new WeakMap<object, State>();
  readonly #pending = new Set<Node>();
  readonly #start: () => void;
  readonly #onChange: () => void;
  #on = true;

  /** @param onChange called after each stretch of work that changed the page */
  constructor(document: Document, signal: AbortSignal, onChange: () => void) {
    this.#document = document;
    this.#onChange = onChange;
    this.#start = inSlices(() => this.#work(), signal);
    const observer = new MutationObserver((records) => this.#note(records));
    // Observing the document itself outlives document.open(), which removes every node and listener.
    observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: REPAIRED_ATTRIBUTES,
    });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Repairs the page, or puts the text back as the page wrote it. */
  setOn(on: boolean): void {
    this.#on = on;
    this.#pending.add(this.#document);
    this.#start();
  }

  /** Repairs a text that stands nowhere in the page, by what is known of the page. */
  repairText(text: string): string {
    return repairWith(this.#diagnosis, text).text;
  }

  /** The repaired passages in page order; attributes and the document's title are not counted, as they repeat. */
  *passages(): Generator<Passage> {
    for (const run of textRuns(this.#document.body)) {
      const first = run[0];
      const passage = first && this.#states.get(first)?.passage;
      if (passage) yield passage;
    }
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type !== 'childList') this.#noteChanged(target);
      for (const node of addedNodes) this.#noteAdded(node);
    }
    if (this.#pending.size > 0) this.#start();
  }

  #noteAdded(node: Node): void {
    const root = rootOfRuns(node);
    if (root) this.#pending.add(root);
  }

  /** Own writes come back here too: they are known by the text that was written. */
  #noteChanged(target: Node): void {
    if (target instanceof Text && this.#states.get(target)?.written === target.nodeValue) return;
    this.#pending.add(target instanceof Text ? runContainer(target) : target);
  }

  *#work(): Generator<void> {
    let changed = false;
    while (this.#pending.size > 0) {
      const known = this.#diagnosis.version;
      const roots = [...this.#pending];
      this.#pending.clear();
      for (const parts of this.#passagesBelow(roots)) yield this.#observe(parts);
      // What the new texts show may change what was done with the old ones.
      const isNews = this.#diagnosis.version !== known;
      for (const parts of this.#passagesBelow(isNews ? [this.#document] : roots)) {
        changed = this.#repair(parts) || changed;
        yield;
      }
    }
    if (changed) this.#onChange();
  }

  *#passagesBelow(roots: readonly Node[]): Generator<readonly HeldText[]> {
    for (const root of roots) {
      for (const run of textRuns(root)) {
        yield run.map(nodeText);
        // The page took away the ground under the walk while it rested: what is left of it has to be walked again.
        if (run[0]?.isConnected === false && root.isConnected) this.#pending.add(root);
      }
      for (const held of attributeTexts(root)) yield [held];
    }
  }

  #observe(parts: readonly HeldText[]): void {
    const first = this.#states.get((parts[0] as HeldText).key);
    const text = parts.map((part) => this.#rawOf(part)).join('');
    if (first?.passage?.raw !== text) this.#diagnosis.observe(text);
  }

  /** @returns whether it wrote anything */
  #repair(parts: readonly HeldText[]): boolean {
    if (parts.every((part) => this.#isDone(part))) return false;
    const raws = parts.map((part) => this.#rawOf(part));
    const raw = raws.join('');
    const { repairs } = repairWith(this.#diagnosis, raw);
    const repaired = this.#on ? distribute(raws, repairs) : raws;
    const changed = parts.map((part, i) => this.#write(part, raws[i] ?? '', repaired[i] ?? ''));
    const first = this.#states.get((parts[0] as HeldText).key);
    if (first && repairs.length > 0) first.passage = { parts, raw, repairs };
    return changed.includes(true);
  }

  #isDone(part: HeldText): boolean {
    const state = this.#states.get(part.key);
    return state?.diagnosis === this.#stamp() && state.written === part.read();
  }

  /** The text as the page wrote it. */
  #rawOf(part: HeldText): string {
    const state = this.#states.get(part.key);
    const value = part.read();
    return state?.written === value ? state.raw : value;
  }

  #write(part: HeldText, raw: string, repaired: string): boolean {
    const value = part.read();
    const before = this.#states.get(part.key);
    const isOverwritten = before !== undefined && before.raw === raw && value === raw && before.written !== raw && this.#on;
    const overwritten = (before?.overwritten ?? 0) + (isOverwritten ? 1 : 0);
    const written = overwritten > MAX_OVERWRITTEN ? raw : repaired;
    this.#states.set(part.key, { raw, written, diagnosis: this.#stamp(), overwritten });
    if (value === written) return false;
    part.write(written);
    return true;
  }

  /** Differs whenever a text that has not changed may have to be written otherwise. */
  #stamp(): number {
    return this.#on ? this.#diagnosis.version : -1;
  }
}
