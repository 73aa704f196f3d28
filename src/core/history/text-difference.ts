import { diffArrays, type ArrayChange } from 'diff';
import { foldTone } from '../vietnamese/fold';
import { isPassingLine } from './passing-line';
import { sentencesOf } from './sentences';

/** A stretch of a sentence. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  /** Words with single blanks between them. */
  readonly text: string;
}

/** What became of a sentence. */
export type SentenceChange =
  | { readonly kind: 'added' | 'removed'; readonly sentence: string }
  /** As it was and as it is, in one. */
  | { readonly kind: 'changed'; readonly words: readonly WordRun[] };

/** Texts that differ in more sentences are taken to differ in all. */
const MOST_CHANGED = 1000;
/** The same for the words of a sentence. */
const MOST_CHANGED_WORDS = 400;

/**
 * So many pairs of sentences, and of words, are held against each other: some hundred times what two versions of a long
 * article need. What is left then is said to have gone and come, unpaired.
 */
const MOST_PAIRS = 4_000_000;

/** A sentence that keeps so much of its words is the same one, changed. */
const ALIKE = 0.5;
/** So many sentences ahead the changed one is looked for. */
const AHEAD = 8;

/** Something that is compared, and what it is compared by: a long text is not read for every pair. */
interface Token {
  readonly text: string;
  /** The same for all that say the same. */
  readonly key: number;
}

/**
 * What a text says otherwise than before, in its order. White space, the place of tone marks (hoà, hòa) and lines that
 * change by themselves ("2 giờ trước", "1.204 lượt xem") make no difference. Time grows linearly with the texts, however
 * they differ.
 * @param before a paragraph a line, as is `after`
 */
export function textDifference(before: string, after: string): SentenceChange[] {
  return new TextComparison().changes(before, after);
}

class TextComparison {
  readonly #keys = new Map<string, number>();
  #pairsLeft = MOST_PAIRS;

  changes(before: string, after: string): SentenceChange[] {
    const changes = this.#sentenceChanges(this.#sentenceTokens(before), this.#sentenceTokens(after));
    return changes.flatMap(({ value, added, removed }, index) => {
      const next = changes[index + 1];
      if (removed) return next?.added ? this.#paired(value, next.value) : value.map(asRemoved);
      return added && !changes[index - 1]?.removed ? value.map(asAdded) : [];
    });
  }

  #sentenceTokens(text: string): Token[] {
    const lines = text.split('\n').filter((line) => !isPassingLine(line));
    return sentencesOf(lines.join('\n')).map((sentence) => this.#tokenOf(sentence));
  }

  #wordTokens({ text }: Token): Token[] {
    return text.split(/\s+/).map((word) => this.#tokenOf(word));
  }

  #tokenOf(text: string): Token {
    // A zero-width space lets a long word break; nobody sees it.
    const folded = foldTone(text.normalize('NFC').replace(/[\u200b\ufeff]/g, ''))
      .replace(/\s+/g, ' ')
      .trim();
    const key = this.#keys.get(folded) ?? this.#keys.size;
    this.#keys.set(folded, key);
    return { text, key };
  }

  /** Removed ones come before the added ones in the same place. */
  #sentenceChanges(before: Token[], after: Token[]): ArrayChange<Token>[] {
    return (
      this.#changesWithin(before, after, MOST_CHANGED) ?? [
        { value: before, count: before.length, added: false, removed: true },
        { value: after, count: after.length, added: true, removed: false },
      ]
    );
  }

  /** Each change that is allowed for may cost a pair of every token. */
  #changesWithin(before: Token[], after: Token[], most: number): ArrayChange<Token>[] | undefined {
    const affordable = Math.floor(this.#pairsLeft / (before.length + after.length));
    const comparator = (a: Token, b: Token) => {
      this.#pairsLeft--;
      return a.key === b.key;
    };
    return diffArrays(before, after, { comparator, maxEditLength: Math.min(most, affordable) });
  }

  /** Sentences that went and those that came in their place: those that are alike are one that was changed. */
  #paired(before: readonly Token[], after: readonly Token[]): SentenceChange[] {
    const wordsAfter = after.map((sentence) => this.#wordTokens(sentence));
    const result: SentenceChange[] = [];
    let done = 0;
    for (const sentence of before) {
      const changed = this.#changedAmong(this.#wordTokens(sentence), wordsAfter.slice(done, done + AHEAD));
      if (!changed) {
        result.push(asRemoved(sentence));
        continue;
      }
      result.push(...after.slice(done, done + changed.index).map(asAdded), { kind: 'changed', words: changed.words });
      done += changed.index + 1;
    }
    return [...result, ...after.slice(done).map(asAdded)];
  }

  /** The first of some sentences that is another one, changed. */
  #changedAmong(sentence: Token[], others: readonly Token[][]) {
    for (const [index, other] of others.entries()) {
      const words = this.#changedWords(sentence, other);
      if (words) return { index, words };
    }
    return undefined;
  }

  /** The words of a sentence as it was and as it is; undefined where they are two. */
  #changedWords(before: Token[], after: Token[]): WordRun[] | undefined {
    const keptAtLeast = ALIKE * Math.max(before.length, after.length);
    if (Math.min(before.length, after.length) < keptAtLeast) return undefined;
    const most = Math.min(MOST_CHANGED_WORDS, Math.floor(before.length + after.length - 2 * keptAtLeast));
    return this.#changesWithin(before, after, most)?.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.map(({ text }) => text).join(' '),
    }));
  }
}

function asRemoved({ text }: Token): SentenceChange {
  return { kind: 'removed', sentence: text };
}

function asAdded({ text }: Token): SentenceChange {
  return { kind: 'added', sentence: text };
}
