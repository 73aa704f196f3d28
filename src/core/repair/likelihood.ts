import { NO_SYLLABLE_WEIGHT, pairWeightOfKeys, weightOfKey } from '../vietnamese/frequency';
import { isVietnameseLetter } from '../vietnamese/letters';
import { syllableKey } from '../vietnamese/syllable';
import { eachToken } from '../vietnamese/tokens';

/*
 * All weights are nats: natural logarithms of probabilities, so that differences tell how much likelier one reading is.
 * Estimates of what the model does not know are rough; damage that makes a difference makes a far greater one.
 */

/** A name, an English word, an abbreviation: about one in 10⁵ tokens each. */
const ASCII_WORD_WEIGHT = -12;
/** Each letter that Vietnamese does not have, beyond what no syllable weighs. */
const FOREIGN_LETTER_WEIGHT = -4;
/** A sign that is no letter and that news text hardly has. */
const ODD_SIGN_WEIGHT = -9;
/** Signs outside ASCII that any newsroom types: no-break space, quotes, dashes, ellipsis, bullet, degree. */
const USUAL_SIGN = /[\u00a0\u00b0\u00ab\u00bb\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026]/;
const USUAL_SIGN_WEIGHT = -4;

/**
 * How much likelier a token is read as `after` than as `before`, in nats; above 0 where `after` is.
 * @param before NFC, one token, as `after`
 * @param previous the token before it in the same sentence, "" for none
 * @param next the token after it, "" for none
 */
export function likelihoodGain(before: string, after: string, previous = '', next = ''): number {
  return (
    tokenWeight(after, previous) + nextWeight(after, next) - tokenWeight(before, previous) - nextWeight(before, next)
  );
}

/**
 * How likely a text is as Vietnamese, in nats: the sum over its tokens and odd signs. To compare two readings of one
 * stretch of text, whatever their length.
 * @param text NFC
 */
export function textWeight(text: string): number {
  let weight = 0;
  let last = -1;
  let done = 0;
  eachToken(text, (start, end) => {
    weight += signWeight(text, done, start);
    // A sentence ends between them, or a number stands there: no pair.
    if (done > 0 && !(start === done + 1 && text[done] === ' ')) last = -1;
    const token = text.slice(start, end);
    const key = syllableKey(token);
    weight += weightAfter(token, key, last);
    last = key;
    done = end;
  });
  return weight + signWeight(text, done, text.length);
}

/** How likely a token is after another one, in nats. NFC. */
function tokenWeight(token: string, previous = ''): number {
  return weightAfter(token, syllableKey(token), previous === '' ? -1 : syllableKey(previous));
}

/**
 * @param key of the token, −1 where it is no syllable
 * @param previous the key of the token before it in the same sentence, −1 for none
 */
function weightAfter(token: string, key: number, previous: number): number {
  if (key >= 0) return previous < 0 ? weightOfKey(key) : pairWeightOfKeys(previous, key);
  let foreign = 0;
  let isAscii = true;
  for (let i = 0; i < token.length; i++) {
    const code = token.charCodeAt(i);
    if (code < 0x80) continue;
    isAscii = false;
    if (!isVietnameseLetter(code)) foreign++;
  }
  return isAscii ? ASCII_WORD_WEIGHT : NO_SYLLABLE_WEIGHT + FOREIGN_LETTER_WEIGHT * foreign;
}

function nextWeight(token: string, next: string): number {
  return next === '' ? 0 : tokenWeight(next, token);
}

function signWeight(text: string, start: number, end: number): number {
  let weight = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 && !isControl(code)) continue;
    weight += USUAL_SIGN.test(text.charAt(i)) ? USUAL_SIGN_WEIGHT : ODD_SIGN_WEIGHT;
  }
  return weight;
}

/** A control character that is no white space. */
function isControl(code: number): boolean {
  return code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d;
}
