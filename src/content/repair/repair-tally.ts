import type { PageReport, RepairKind } from '../../platform/messages';
import type { KeptWords } from './kept-words';
import type { RepairedWord } from '../../core/repair/repaired-words';

/** How many kinds of repair the popup is sent at most. */
const MAX_KINDS = 50;

interface Tallied extends Omit<RepairKind, 'isKept'> {
  times: number;
  confidence: number;
}

/**
 * Counts repaired words, equal ones as one kind, in the order in which the kinds were met. It goes along with the repair
 * of the page: to count a whole page when somebody asks would be one long task.
 */
export class RepairTally {
  readonly #kinds = new Map<string, Tallied>();

  add(word: RepairedWord): void {
    const confidence = Math.min(...word.repairs.map((repair) => repair.confidence));
    const key = keyOf(word);
    const known = this.#kinds.get(key);
    if (known) {
      known.times++;
      known.confidence = Math.min(known.confidence, confidence);
    } else {
      const { before, after } = word;
      this.#kinds.set(key, { before, after, class: classOf(word), confidence, times: 1 });
    }
  }

  /** Takes back what was added once. */
  remove(word: RepairedWord): void {
    const key = keyOf(word);
    const known = this.#kinds.get(key);
    if (known && --known.times === 0) this.#kinds.delete(key);
  }

  report(kept: KeptWords): Pick<PageReport['repairs'], 'count' | 'kinds' | 'moreKinds'> {
    let count = 0;
    const kinds: RepairKind[] = [];
    for (const kind of this.#kinds.values()) {
      const isKept = kept.has(kind);
      if (!isKept) count += kind.times;
      if (kinds.length < MAX_KINDS) kinds.push({ ...kind, isKept });
    }
    return { count, kinds, moreKinds: this.#kinds.size - kinds.length };
  }
}

function keyOf(word: RepairedWord): string {
  // No text node and no name of a class has a NUL: the parser takes it away.
  return `${classOf(word)}\0${word.before}\0${word.after}`;
}

/** The classes of all repairs of a word, joined by "+". */
function classOf({ repairs }: RepairedWord): string {
  return [...new Set(repairs.map((repair) => repair.class))].join('+');
}
