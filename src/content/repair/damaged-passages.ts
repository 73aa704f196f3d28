import type { Repair } from '../../core/repair';
import type { TextRange } from '../../core/vietnamese/tokens';
import type { PageReport } from '../../platform/messages';
import type { KeptWords } from './kept-words';
import { RepairTally } from './repair-tally';
import { type RepairedWord, repairedWords } from '../../core/repair/repaired-words';

/** What is damaged in a run of text nodes. Offsets are in `raw`. */
export interface DamagedPassage {
  readonly nodes: readonly Text[];
  /** The text of all nodes as the page wrote it. */
  readonly raw: string;
  /** In order, not overlapping. */
  readonly repairs: readonly Repair[];
  /** Places that nothing can restore, in order. */
  readonly unresolved: readonly TextRange[];
}

/** A passage as it stands in the page now. */
export interface WrittenPassage {
  readonly passage: DamagedPassage;
  /** Those of its repairs that are written there. */
  readonly written: readonly Repair[];
  /** The words that have repairs, in order; offsets in the passage's `raw`. */
  readonly words: readonly RepairedWord[];
}

/** All that is damaged in the texts of a page, in the order in which it was met. */
export class DamagedPassages {
  readonly #byFirst = new Map<Text, DamagedPassage>();
  readonly #holding = new WeakMap<Text, DamagedPassage>();
  readonly #words = new WeakMap<DamagedPassage, readonly RepairedWord[]>();
  readonly #tally = new RepairTally();
  #unresolved = 0;

  /**
   * Notes what was found in a run of text nodes, instead of what was known of them; that may be nothing.
   * @returns whether anything is damaged there, or was
   */
  set(passage: DamagedPassage): boolean {
    const before = new Set(passage.nodes.flatMap((node) => this.#heldAt(node) ?? []));
    const isDamaged = passage.repairs.length + passage.unresolved.length > 0;
    // First this, then what it replaces: a kind that is in both keeps its place in the tally.
    if (isDamaged) this.#count(passage, 1);
    for (const old of before) this.#count(old, -1);
    const [first] = passage.nodes;
    for (const { nodes } of before) if (nodes[0] && (nodes[0] !== first || !isDamaged)) this.#byFirst.delete(nodes[0]);
    if (!isDamaged || !first) return before.size > 0;
    this.#byFirst.set(first, passage);
    for (const node of passage.nodes) this.#holding.set(node, passage);
    return true;
  }

  report(kept: KeptWords): Omit<PageReport['repairs'], 'originalShown'> {
    this.#forgetRemoved();
    return { ...this.#tally.report(kept), unresolved: this.#unresolved };
  }

  /** Those that are in the page now. */
  current(): Iterable<DamagedPassage> {
    this.#forgetRemoved();
    return this.#byFirst.values();
  }

  /** The repaired words of a passage: looked for once, as that costs more than all that is done with them. */
  wordsOf(passage: DamagedPassage): readonly RepairedWord[] {
    let words = this.#words.get(passage);
    if (!words) this.#words.set(passage, (words = [...repairedWords(passage.raw, passage.repairs)]));
    return words;
  }

  #heldAt(node: Text): DamagedPassage | undefined {
    const passage = this.#holding.get(node);
    const [first] = passage?.nodes ?? [];
    // A passage that was replaced is held by those of its nodes that are in no other.
    return first && this.#byFirst.get(first) === passage ? passage : undefined;
  }

  #count(passage: DamagedPassage, sign: 1 | -1): void {
    this.#unresolved += sign * passage.unresolved.length;
    for (const word of this.wordsOf(passage)) {
      if (sign > 0) this.#tally.add(word);
      else this.#tally.remove(word);
    }
  }

  /** No mutation is told of what stood below a removed element, so it is looked for when somebody asks. */
  #forgetRemoved(): void {
    for (const [first, passage] of this.#byFirst) {
      if (first.isConnected && first.ownerDocument.defaultView) continue;
      this.#byFirst.delete(first);
      this.#count(passage, -1);
    }
  }
}
