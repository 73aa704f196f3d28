import type { Repair } from './repair';
import { repairedWords } from './repaired-words';

/** What a repair makes of a whole word: an exception holds for just this, wherever it stands, and for no other word. */
export interface Rewriting {
  /** The word as the page has it. */
  readonly before: string;
  /** The word with all repairs in it. */
  readonly after: string;
}

/** What the reader called wrong. */
export interface RepairException extends Rewriting {
  /** The site where that holds: its host without "www." and the like. Everywhere, where the reader said so or none is known. */
  readonly site?: string;
}

export type IsException = (word: Rewriting) => boolean;

/** One string for each way to rewrite a word. */
export function rewritingKey({ before, after }: Rewriting): string {
  return JSON.stringify([before, after]);
}

/** One string for each exception: a word may have several, each for its site. */
export function exceptionKey({ before, after, site = '' }: RepairException): string {
  return JSON.stringify([before, after, site]);
}

export function holdsOn({ site }: RepairException, where: string): boolean {
  return site === undefined || site === where;
}

/** Every exception once; of what holds everywhere no site of its own. */
export function distinctExceptions(exceptions: readonly RepairException[]): RepairException[] {
  const everywhere = new Set(exceptions.filter(({ site }) => site === undefined).map(rewritingKey));
  const needed = exceptions.filter((each) => each.site === undefined || !everywhere.has(rewritingKey(each)));
  return [...new Map(needed.map((each) => [exceptionKey(each), each])).values()];
}

/** Tells of words whether a repair of theirs is among those that the reader called wrong. */
export function exceptionsOf(words: readonly Rewriting[]): IsException {
  const keys = new Set(words.map(rewritingKey));
  return (word) => keys.size > 0 && keys.has(rewritingKey(word));
}

/**
 * The repairs of a text without those of excepted words: all repairs of such a word, or none.
 * @param repairs of `text`, in order
 */
export function withoutExceptions(text: string, repairs: readonly Repair[], isException: IsException): Repair[] {
  return [...repairedWords(text, repairs)].flatMap((word) => (isException(word) ? [] : word.repairs));
}
