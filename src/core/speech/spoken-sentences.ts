import { sentenceRanges } from '../vietnamese/sentence-ranges';
import type { TextRange } from '../vietnamese/tokens';
import { knownPlaces, type SaidPlace } from './known-places';
import { NUMBER_STEPS } from './number-steps';
import { LINK_STEP, SIGN_STEPS } from './text-steps';

/** A sentence where it stands in its paragraph (UTF-16 offsets), and the words that a voice is to say. */
export interface SpokenSentence extends TextRange {
  readonly spoken: string;
}

const STEPS = [LINK_STEP, ...NUMBER_STEPS, ...SIGN_STEPS];

/**
 * The sentences of a paragraph in their order; those of which nothing is to be said are left out.
 * @param earlier the article's paragraphs before it: what they define counts here, too
 */
export function spokenSentences(paragraph: string, earlier: readonly string[] = []): readonly SpokenSentence[] {
  const places = knownPlaces(paragraph, earlier)[Symbol.iterator]();
  let place = places.next();
  return sentenceRanges(paragraph).flatMap(({ start, end }) => {
    const inside: SaidPlace[] = [];
    for (; !place.done && place.value.start < end; place = places.next()) inside.push(place.value);
    const spoken = STEPS.reduce((text, step) => step(text), withPlaces(paragraph, start, end, inside));
    return /[\p{L}\p{N}]/u.test(spoken) ? [{ start, end, spoken }] : [];
  });
}

function withPlaces(text: string, from: number, to: number, places: readonly SaidPlace[]): string {
  let said = '';
  let end = from;
  for (const place of places) {
    said += text.slice(end, place.start) + place.words;
    end = place.end;
  }
  return said + text.slice(end, to);
}
