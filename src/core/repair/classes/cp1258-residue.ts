import { syllableWeight } from '../../vietnamese/frequency';
import { isSyllable } from '../../vietnamese/syllable';
import { eachToken } from '../../vietnamese/tokens';
import type { DamageClass, Finding } from '../damage-class';
import { SUSPECTS } from '../gate';
import { likelihoodGain } from '../likelihood';
import { remembered } from '../remembered';

/*
 * Text of code page 1258 whose other letters were written as entities, or repaired: ý õ ã ð stand for ư ơ ă đ. Each but ð is
 * a Vietnamese letter, too, and the same text may have sound ones (as an entity: "lýu &#253;").
 */

const LETTERS: Readonly<Record<string, string>> = { ý: 'ư', Ý: 'Ư', õ: 'ơ', Õ: 'Ơ', ã: 'ă', Ã: 'Ă', ð: 'đ', Ð: 'Đ' };
const ANY = /[ýõãðÐÝÕÃ]/;
const EACH = /[ýõãðÐÝÕÃ]/g;
const MORE_THAN_ETH = /[ýõãÝÕÃ]/;
/** What the damage would not have left; all but the shortest texts have some of these letters. */
const SOUND = /[ăơưđĂƠƯĐ]/g;
/** A sound letter with a mark that code page 1252 lacks, as behind every entity: what is left is a residue. */
const BEYOND_CP1252 = /[\u1ea0-\u1ef9]/;

/** What no syllable allows: a misprint would be as rare. */
const IMPOSSIBLE_GAIN = 9;
/** How much likelier a syllable must be than the one that stands there. */
const CLEAR_GAIN = 2.5;
/** The same where nothing else in the text speaks for this damage. */
const OVERWHELMING_GAIN = 6;
/** A page must show so many places that only this damage explains before sound syllables are doubted. */
const PROVEN_PLACES = 2;

export const cp1258Residue: DamageClass = {
  id: 'cp1258-residue',
  // More than the gate's: a page that has ð has nãm and hõn, too.
  suspect: ANY,
  sound: SOUND,
  find(text) {
    const hasSound = text.search(SOUND) >= 0;
    const found: Finding[] = [];
    let previous = '';
    eachToken(text, (start, end) => {
      const token = text.slice(start, end);
      const finding = ANY.test(token) ? residueOf(token, previous, hasSound) : undefined;
      if (finding) found.push({ start, end, ...finding });
      previous = finding?.after ?? token;
    });
    return found;
  },
  isProven: ({ strong, against }) => strong >= PROVEN_PLACES || (strong > 0 && against === 0),
  // What was written later, such as a sidebar.
  spares: ({ strong, against }) => strong === 0 && against > 0,
};

function residueOf(token: string, previous: string, hasSound: boolean): Omit<Finding, 'start' | 'end'> | undefined {
  const after = bestReading(token);
  // Eth alone may be what a keyboard wrote: another class.
  if (after === undefined || after.replace('Đ', 'Ð') === token) return undefined;
  const isEth = /[ðÐ]/.test(token);
  if (!isSyllable(token)) {
    // Ã, Õ, Ý in foreign names make syllables by chance; eth before a syllable, or a letter only Vietnamese has, do not.
    const isLikely = isEth || BEYOND_CP1252.test(after) || syllableWeight(after) > COMMON_WEIGHT;
    return { after, isCertain: isLikely && isSeen(token), gain: IMPOSSIBLE_GAIN, confidence: 0.97 };
  }
  const gain = likelihoodGain(token, after, previous);
  if (gain < CLEAR_GAIN || !MORE_THAN_ETH.test(token)) return undefined;
  return { after, isCertain: gain > OVERWHELMING_GAIN && !hasSound && isSeen(token), gain, confidence: 0.9 };
}

/** Whether the gate sees a token. Nothing else may be certain: "vãn" for "văn" is too frequent in sound text. */
const isSeen = (token: string) => SUSPECTS['cp1258-residue'].test(token);

/** A syllable more frequent than this is what was meant. */
const COMMON_WEIGHT = -11;

const MOST_KNOWN_TOKENS = 4000;

/** The likeliest syllable that the letters may have been, each sound or damaged; `undefined` where there is none. */
const bestReading = remembered(MOST_KNOWN_TOKENS, (token): string | undefined => {
  const places = [...token.matchAll(EACH)].map(({ index }) => index);
  if (places.length > 3) return undefined;
  let best: string | undefined;
  for (let choice = 1; choice < 1 << places.length; choice++) {
    let read = token;
    for (const [bit, place] of places.entries()) {
      if (((choice >> bit) & 1) === 1)
        read = read.slice(0, place) + (LETTERS[read.charAt(place)] ?? '') + read.slice(place + 1);
    }
    if (isSyllable(read) && (best === undefined || syllableWeight(read) > syllableWeight(best))) best = read;
  }
  return best;
});
