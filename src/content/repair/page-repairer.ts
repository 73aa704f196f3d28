import type { ClassEvidence, Diagnosis } from '../../core/repair';
import { createDiagnosis, type Repair, repairWith } from '../../core/repair';
import type { PlaceNumber } from '../../platform/messages';
import { PageObserver } from '../page-observer';
import { attributeTexts, REPAIRED_ATTRIBUTES } from './attribute-texts';
import { type DamagedPassage, DamagedPassages, type WrittenPassage } from './damaged-passages';
import type { WantedPlace } from './damaged-places';
import { distribute } from './distribute';
import { type HeldText, nodeText } from './held-text';
import { PendingRoots } from './pending-roots';
import { PlaceTour } from './place-tour';
import type { ReaderChoices } from './reader-choices';
import { type FoundDamage, observeTexts, repairTexts } from './repair-texts';
import { inSlices } from '../slices';
import { type PageText, textBatches } from './text-batches';
import { type Stamps, TextLedger } from './text-ledger';
import { textRuns } from './text-runs';
import { watchSelections } from './write-text';

const SHOWN_AS_WRITTEN: Stamps = { open: -1, final: -1 };

function rawsOf(texts: readonly PageText[]): string[] {
  return texts.map(({ raw }) => raw);
}

/** Not attributes and the document's title, as they repeat. That is not looked for where nothing is damaged, as in most texts. */
function isCounted({ nodes: [first], repairs, unresolved }: DamagedPassage): boolean {
  return first !== undefined && (repairs.length + unresolved.length === 0 || !first.parentElement?.closest('title'));
}

interface RepairListener {
  /** The page was looked at for the first time, or damage was found or undone since. */
  onSettled(): void;
  /** The worker could not be asked what the reader called wrong. */
  onFailed(error: unknown): void;
}

/** Repairs the texts of one page in place, with its shadow roots and same-origin frames, and can put the originals back. */
export class PageRepairer {
  /** What the reader wants otherwise; a change shows when the page is repaired anew. */
  readonly choices: ReaderChoices;
  readonly #diagnosis: Diagnosis = createDiagnosis();
  readonly #ledger = new TextLedger();
  readonly #damaged = new DamagedPassages();
  readonly #tour: PlaceTour;
  readonly #observer: PageObserver;
  readonly #pending = new PendingRoots((text) => this.#ledger.isWritten(text, text.data));
  readonly #start: () => void;
  readonly #listener: RepairListener;
  #reached: Text | undefined;
  #on = false;
  #hasSettled = false;

  constructor(document: Document, signal: AbortSignal, choices: ReaderChoices, listener: RepairListener) {
    this.choices = choices;
    this.#listener = listener;
    this.#tour = new PlaceTour(this.#damaged, signal);
    this.#start = inSlices(() => this.#work(), signal);
    watchSelections(document, signal);
    const options = { childList: true, characterData: true, attributes: true, attributeFilter: REPAIRED_ATTRIBUTES };
    this.#observer = new PageObserver(document, options, signal, {
      onMutations: (mutations) => {
        this.#pending.addMutations(mutations);
        this.#start();
      },
      onInnerRoot: (root) => {
        this.#pending.add(root);
        this.#start();
      },
    });
  }

  /** How far the page is repaired: up to this text. */
  get reached(): Text | undefined {
    return this.#reached;
  }

  /** Repairs the page, or puts the text back as the page wrote it. Nothing is done before this is called. */
  setOn(on: boolean): void {
    this.#on = on;
    // The page itself comes before the inner roots, which are found when it is observed.
    this.repairAnew();
    this.#observer.start();
  }

  /** What is damaged, each passage with the repairs that stand there; nothing while the page is shown as it was written. */
  *damaged(): Generator<WrittenPassage> {
    if (!this.#on) return;
    const writtenIn = (passage: DamagedPassage) => this.#writtenIn(passage);
    const wordsOf = (passage: DamagedPassage) => this.#damaged.wordsOf(passage);
    for (const passage of this.#damaged.current()) {
      // Of thousands the marks ask for a few.
      yield {
        passage,
        get written() {
          return writtenIn(passage);
        },
        get words() {
          return wordsOf(passage);
        },
      };
    }
  }

  /** Looks at all texts again; those for which nothing has changed stay as they are. */
  repairAnew(): void {
    for (const root of this.#observer.roots()) this.#pending.add(root);
    this.#start();
  }

  /** Repairs a text that stands nowhere in the page, by what is known of the page. */
  repairText(text: string): string {
    const repaired = repairWith(this.#diagnosis, text, this.choices.isKnownException).text;
    this.#askExceptions();
    return repaired;
  }

  /** What is damaged in the page's text; attributes and the document's title are not counted. */
  report(): ReturnType<DamagedPassages['report']> {
    return this.#damaged.report(this.choices.kept);
  }

  /** What the page's texts have shown of each kind of damage. */
  evidence(): readonly ClassEvidence[] {
    return this.#diagnosis.evidence();
  }

  /** Shows the next place of a kind in the page. @returns undefined where none is to be seen */
  showNext(wanted: WantedPlace): PlaceNumber | undefined {
    return this.#tour.showNext(wanted, (passage) => this.#writtenIn(passage));
  }

  *#work(): Generator<void> {
    let changed = false;
    while (!this.#pending.isEmpty) {
      const roots = yield* this.#pending.take();
      const known = this.#diagnosis.version;
      for (const batch of textBatches(this.#passagesBelow(roots), this.#ledger)) {
        yield* this.#observe(batch);
        changed = (yield* this.#repair(batch)) || changed;
        this.#reached = batch.at(-1)?.parts[0]?.node ?? this.#reached;
        yield;
      }
      // What the new texts showed may change what was done with those before them.
      if (this.#diagnosis.version !== known) for (const root of this.#observer.roots()) this.#pending.add(root);
    }
    if (changed || !this.#hasSettled) this.#listener.onSettled();
    this.#hasSettled = true;
    this.#askExceptions();
  }

  #askExceptions(): void {
    this.choices.askExceptions(() => this.repairAnew()).catch((error: unknown) => this.#listener.onFailed(error));
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

  *#observe(batch: readonly PageText[]): Generator<void> {
    const news = batch.filter(({ parts, raw }) => parts[0] && this.#ledger.isNews(parts[0], raw));
    yield* observeTexts(this.#diagnosis, rawsOf(news));
  }

  /** @returns whether it wrote anything or knows of other damage than before */
  *#repair(batch: readonly PageText[]): Generator<void, boolean> {
    const stamps = this.#stamps();
    const open = batch.filter(({ parts }) => !parts.every((part) => this.#ledger.isDone(part, stamps)));
    const found = yield* repairTexts(this.#diagnosis, rawsOf(open), this.choices.isException);
    let changed = false;
    for (const [i, text] of open.entries()) if (found[i]) changed = this.#write(text, found[i], stamps) || changed;
    return changed;
  }

  #write({ parts, raws, raw }: PageText, found: FoundDamage, stamps: Stamps): boolean {
    // The page wrote something else while this rested; the mutation has been noted.
    if (parts.some((part, i) => this.#ledger.rawOf(part) !== raws[i])) return false;
    const nodes = parts.flatMap(({ node }) => node ?? []);
    const passage = { nodes, raw, ...this.choices.chosen.resolve(raw, found) };
    const isNoted = isCounted(passage) && this.#damaged.set(passage);
    const texts = distribute(raws, this.#writtenIn(passage));
    const writes = parts.map((part, i) =>
      this.#ledger.write(part, raws[i] ?? '', texts[i] ?? '', stamps, found.isFinal),
    );
    return isNoted || writes.includes(true);
  }

  /** The repairs that the reader wants to see. */
  #writtenIn({ raw, repairs }: Pick<DamagedPassage, 'raw' | 'repairs'>): readonly Repair[] {
    return this.#on ? this.choices.kept.spare(raw, repairs) : [];
  }

  #stamps(): Stamps {
    if (!this.#on) return SHOWN_AS_WRITTEN;
    const { version } = this.choices;
    return { open: this.#diagnosis.version + version, final: this.#diagnosis.tables + version };
  }
}
