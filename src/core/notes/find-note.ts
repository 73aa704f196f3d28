import type { TextRange } from '../vietnamese/tokens';
import { findEditedQuote, hasLikeSentence } from './find-edited-quote';
import { findIntactQuote } from './find-intact-quote';
import type { Note } from './note';
import { flat, sentenceOf, SURROUNDINGS, type TextSelector } from './text-selector';

/** The text of an article as its page wrote it, and as it is shown; the same where nothing was repaired. */
export interface ArticleTexts {
  readonly raw: string;
  readonly shown: string;
}

/** Where a note is, in one of the two texts. */
export interface FoundNote extends TextRange {
  readonly text: keyof ArticleTexts;
}

/**
 * Finds the place of a note again. What the page wrote stays the same when an engine repairs better or worse, or nothing;
 * where the newspaper itself has repaired its text, that is what the reader saw.
 * @returns undefined where no place is certain: a note stands nowhere rather than beside another sentence
 */
export function findNote({ raw, shown }: Pick<Note, 'raw' | 'shown'>, texts: ArticleTexts): FoundNote | undefined {
  const inRaw = placeOf(texts.raw, flatOf(texts).raw, raw);
  if (inRaw === 'uncertain') return undefined;
  if (inRaw) return { text: 'raw', ...inRaw };
  const inShown = placeOf(texts.shown, flatOf(texts).shown, shown);
  return inShown === undefined || inShown === 'uncertain' ? undefined : { text: 'shown', ...inShown };
}

/** Made once for a text, whatever the number of its notes. */
const flatTexts = new WeakMap<ArticleTexts, ArticleTexts>();

function flatOf(texts: ArticleTexts): ArticleTexts {
  const known = flatTexts.get(texts);
  if (known) return known;
  const made = { raw: flat(texts.raw), shown: flat(texts.shown) };
  flatTexts.set(texts, made);
  return made;
}

/** Finds quotes in a text that may have been changed since: undefined where no place is certain. Made once for a text. */
export function quoteFinder(text: string): (selector: TextSelector) => TextRange | undefined {
  const flatText = flat(text);
  return (selector) => {
    const place = placeOf(text, flatText, selector);
    return place === 'uncertain' ? undefined : place;
  };
}

/** @returns `uncertain` where its sentence stands in the text, but may be another one; undefined where it is not there */
function placeOf(text: string, flatText: string, selector: TextSelector): TextRange | 'uncertain' | undefined {
  const { start, end } = selector;
  if (isUnmoved(text, selector)) return { start, end };
  const intact = findIntactQuote(flatText, selector);
  if (intact?.kind === 'uncertain') return 'uncertain';
  if (intact?.kind === 'certain') return { start: intact.start, end: intact.end };
  if (!intact) return findEditedQuote(flatText, selector);
  // A copy, where the sentence itself was edited, is as good as one that was moved: nothing tells which it is.
  return hasLikeSentence(flatText, intact, selector) ? 'uncertain' : { start: intact.start, end: intact.end };
}

/** Whether the quote stands with all its surroundings where it stood. */
function isUnmoved(text: string, selector: TextSelector): boolean {
  const { start, end, exact, prefix, suffix } = selector;
  const isAll = sentenceOf(selector).suffix.length === SURROUNDINGS || end + suffix.length === text.length;
  return end > start && isAll && text.startsWith(prefix + exact + suffix, start - prefix.length);
}
