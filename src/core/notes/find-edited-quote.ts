import search from 'approx-string-match';
import type { TextRange } from '../vietnamese/tokens';
import { commonEnd, commonStart } from './common-ends';
import { TELLING_SIDE } from './find-intact-quote';
import { flat, type QuotedSentence, sentenceOf, type TextSelector } from './text-selector';

/** So much of a sentence may have been changed, alone and with what stood around it: a share of its UTF-16 units. */
const MOST_CHANGED = 0.2;

/** A place that has so much more errors, as a share, is no rival. */
const MARGIN = 0.1;

/** So many UTF-16 units of the quote, some three syllables, tell where it begins or ends. */
const TELLING_END = 12;

/**
 * Finds a quote whose sentence was edited where it stands. Of one that was taken out, what is left may be much like it: so
 * one side of it must stand as it stood, the other be much the same, and the place be no neighbour that moved up.
 * @param text flat
 * @returns undefined where no place is the only one that it can be
 */
export function findEditedQuote(text: string, selector: TextSelector): TextRange | undefined {
  const sentence = flatSentence(selector);
  const region = onlyMatch(text, sentence.prefix + sentence.text + sentence.suffix);
  const place = region && sentenceWithin(text, region, sentence);
  if (!place || isNeighbour(text, place, sentence)) return undefined;
  return quoteWithin(text.slice(place.start, place.end), place.start, flat(selector.exact), sentence);
}

/**
 * Whether a sentence stands in the text a second time, as it may have been edited.
 * @param start and end: where its quote stands, in a sentence as it was
 */
export function hasLikeSentence(text: string, { start, end }: TextRange, selector: TextSelector): boolean {
  const { text: wanted, before, after } = flatSentence(selector);
  const most = Math.floor(wanted.length * MOST_CHANGED);
  return [text.slice(0, start - before), text.slice(end + after)].some((rest) => search(rest, wanted, most).length > 0);
}

function flatSentence(selector: TextSelector): QuotedSentence {
  const { text, prefix, suffix, ...lengths } = sentenceOf(selector);
  return { text: flat(text), prefix: flat(prefix), suffix: flat(suffix), ...lengths };
}

/** Where a text stands with some errors, if there is one such place. */
function onlyMatch(text: string, wanted: string): TextRange | undefined {
  const matches = search(text, wanted, Math.floor(wanted.length * MOST_CHANGED));
  const [first] = matches;
  if (!first) return undefined;
  const start = Math.min(...matches.map((match) => match.start));
  const end = Math.max(...matches.map((match) => match.end));
  // Matches of one place end a few units apart.
  if (end - start > wanted.length + 2 * first.errors + TELLING_SIDE) return undefined;
  const most = Math.floor(first.errors + wanted.length * MARGIN);
  const hasRival = [text.slice(0, start), text.slice(end)].some((rest) => search(rest, wanted, most).length > 0);
  return hasRival ? undefined : { start, end };
}

/** The edited sentence, between what is left of its surroundings. */
function sentenceWithin(text: string, region: TextRange, sentence: QuotedSentence): TextRange | undefined {
  const within = text.slice(region.start, region.end);
  const [match] = search(within, sentence.text, Math.floor(sentence.text.length * MOST_CHANGED));
  if (!match) return undefined;
  const before = sentence.prefix.slice(-TELLING_SIDE);
  const after = sentence.suffix.slice(0, TELLING_SIDE);
  // The ends of a match are as far from the true ones as what was changed there.
  const slack = match.errors + TELLING_END;
  const room = { start: Math.max(0, match.start - before.length - slack), end: match.end + after.length + slack };
  const beforeAt = before === '' ? -1 : within.slice(0, match.start + slack).lastIndexOf(before);
  const afterAt = after === '' ? -1 : within.indexOf(after, match.end - slack);
  const isBefore = beforeAt >= room.start;
  const isAfter = afterAt >= 0 && afterAt + after.length <= room.end;
  const isAlike =
    (isBefore || isLike(within.slice(room.start, match.start + slack), before)) &&
    (isAfter || isLike(within.slice(Math.max(0, match.end - slack), room.end), after));
  if (!isAlike || (!isBefore && !isAfter)) return undefined;
  const start = startNear(within, match, sentence.text, isBefore ? beforeAt + before.length : undefined);
  const end = endNear(within, match, sentence.text, isAfter ? afterAt : undefined);
  return start < end ? { start: region.start + start, end: region.start + end } : undefined;
}

function isLike(text: string, side: string): boolean {
  return side === '' || search(text, side, Math.floor(side.length / 3)).length > 0;
}

/** Whether what stands there is what stood before or behind: the sentence was taken out, and a neighbour is like it. */
function isNeighbour(text: string, { start, end }: TextRange, sentence: QuotedSentence): boolean {
  const found = text.slice(start, end);
  const [next, last] = [sentence.suffix.trimStart(), sentence.prefix.trimEnd()];
  const asNext = commonStart(text.slice(start, start + next.length), next);
  const asLast = commonEnd(text.slice(Math.max(0, end - last.length), end), last);
  return (
    isMoreLike(asNext, next.length, commonStart(found, sentence.text)) ||
    isMoreLike(asLast, last.length, commonEnd(found, sentence.text))
  );
}

/** @param units that it has of a neighbour's `length`; `own` of the sentence itself */
function isMoreLike(units: number, length: number, own: number): boolean {
  return units > 0 && units >= Math.min(length, Math.max(own, TELLING_END));
}

/** @param found the edited sentence @param at where it begins */
function quoteWithin(found: string, at: number, exact: string, sentence: QuotedSentence): TextRange | undefined {
  const [match] = search(found, exact, Math.floor(exact.length * MOST_CHANGED));
  if (!match) return undefined;
  const start = startNear(found, match, exact, sentence.before === 0 ? 0 : undefined);
  const end = endNear(found, match, exact, sentence.after === 0 ? found.length : undefined);
  return start < end ? { start: at + start, end: at + end } : undefined;
}

interface Match extends TextRange {
  readonly errors: number;
}

/**
 * Where an edited text begins: with its own first words, or, where these were changed, where what stands before it ends;
 * with a whole word at least.
 * @param edge where what stands before it ends, if that is known
 */
function startNear(text: string, { start, errors }: Match, wanted: string, edge: number | undefined): number {
  if (text.startsWith(wanted.slice(0, TELLING_END), start)) return start;
  if (edge !== undefined && start - edge <= errors) return edge;
  return start - (/[\p{L}\p{N}]*$/u.exec(text.slice(0, start))?.[0].length ?? 0);
}

/** The same for its end. */
function endNear(text: string, { end, errors }: Match, wanted: string, edge: number | undefined): number {
  if (text.endsWith(wanted.slice(-TELLING_END), end)) return end;
  if (edge !== undefined && edge - end <= errors) return edge;
  return end + (/^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0);
}
