import type { HeldText } from './held-text';
import type { TextLedger } from './text-ledger';

/** One text of the page: that of a run of text nodes, or of an attribute. */
export interface PageText {
  readonly parts: readonly HeldText[];
  /** What each part and all of them read as the page wrote them. */
  readonly raws: readonly string[];
  readonly raw: string;
}

/** So much is looked at before the clock is, which costs more than a short text; and what the shortest counts. UTF-16 units. */
const STEP = 1000;
const SHORTEST = 100;

/**
 * In UTF-16 units: what is longer stays as the page wrote it. Nobody reads it (whole articles have some ten thousand), and its
 * repairs would fill the memory.
 */
const LONGEST = 1_000_000;

/** The texts of a page in batches, each of which is looked at in one step. */
export function* textBatches(texts: Iterable<readonly HeldText[]>, ledger: TextLedger): Generator<readonly PageText[]> {
  let batch: PageText[] = [];
  let length = 0;
  for (const parts of texts) {
    const raws = parts.map((part) => ledger.rawOf(part));
    const raw = raws.join('');
    if (raw.length <= LONGEST) batch.push({ parts, raws, raw });
    length += SHORTEST + raw.length;
    if (length < STEP) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}
