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

/**
 * Texts that differ in more sentences are taken to differ in all: the time to compare grows with the square of the
 * difference.
 */
const MOST_CHANGED = 1000;
/** The same for the words of a sentence. */
const MOST_CHANGED_WORDS = 400;

/** A sentence that keeps so much of its words is the same one, changed. */
const ALIKE = 0.5;
/** So many sentences ahead the changed one is looked for. */
const AHEAD = 8;

/** Something that is compared, and what it is compared by. */
interface Token {
  readonly text: string;
  readonly folded: string;
}

/**
 * What a text says otherwise than before, in its order. White space, the place of tone marks (hoà, hòa) and lines that
 * change by themselves ("2 giờ trước", "1.204 lượt xem") make no difference. Time grows linearly with the texts as long as
 * they differ little.
 * @param before a paragraph a line, as is `after`
 */
export function textDifference(before: string, after: string): SentenceChange[] {
  const changes = sentenceChanges(sentenceTokens(before), sentenceTokens(after));
  return changes.flatMap(({ value, added, removed }, index) => {
    const next = changes[index + 1];
    if (removed) return next?.added ? paired(value, next.value) : value.map(asRemoved);
    return added && !changes[index - 1]?.removed ? value.map(asAdded) : [];
  });
}

/** Removed ones come before the added ones in the same place. */
function sentenceChanges(before: Token[], after: Token[]): ArrayChange<Token>[] {
  return (
    changesWithin(before, after, MOST_CHANGED) ?? [
      { value: before, count: before.length, added: false, removed: true },
      { value: after, count: after.length, added: true, removed: false },
    ]
  );
}

function changesWithin(before: Token[], after: Token[], most: number): ArrayChange<Token>[] | undefined {
  return diffArrays(before, after, { comparator: (a, b) => a.folded === b.folded, maxEditLength: most });
}

function sentenceTokens(text: string): Token[] {
  const lines = text.split('\n').filter((line) => !isPassingLine(line));
  return sentencesOf(lines.join('\n')).map(tokenOf);
}

function wordTokens(sentence: string): Token[] {
  return sentence.split(/\s+/).map(tokenOf);
}

function tokenOf(text: string): Token {
  // A zero-width space lets a long word break; nobody sees it.
  const folded = foldTone(text.normalize('NFC').replace(/[\u200b\ufeff]/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
  return { text, folded };
}

function asRemoved({ text }: Token): SentenceChange {
  return { kind: 'removed', sentence: text };
}

function asAdded({ text }: Token): SentenceChange {
  return { kind: 'added', sentence: text };
}

/** Sentences that went and those that came in their place: those that are alike are one that was changed. */
function paired(before: readonly Token[], after: readonly Token[]): SentenceChange[] {
  const result: SentenceChange[] = [];
  let done = 0;
  for (const sentence of before) {
    const changed = after
      .slice(done, done + AHEAD)
      .map((other, index) => ({ index, words: changedWords(sentence.text, other.text) }))
      .find(({ words }) => words !== undefined);
    if (!changed?.words) {
      result.push(asRemoved(sentence));
      continue;
    }
    result.push(...after.slice(done, done + changed.index).map(asAdded), { kind: 'changed', words: changed.words });
    done += changed.index + 1;
  }
  return [...result, ...after.slice(done).map(asAdded)];
}

/** The words of a sentence as it was and as it is; undefined where they are two. */
function changedWords(before: string, after: string): WordRun[] | undefined {
  const [old, now] = [wordTokens(before), wordTokens(after)];
  const keptAtLeast = ALIKE * Math.max(old.length, now.length);
  const most = Math.min(MOST_CHANGED_WORDS, Math.floor(old.length + now.length - 2 * keptAtLeast));
  return changesWithin(old, now, most)?.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.map(({ text }) => text).join(' '),
  }));
}
