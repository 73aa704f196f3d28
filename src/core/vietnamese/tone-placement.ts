import { stripTone, toneOf, withTone } from './letters';
import { tonePlacesOf } from './syllable';

/**
 * The token with its tone mark on the letter that bears it by the rules, where it stood on another: nhìêu → nhiều,
 * qủa → quả, tòan → toàn. `undefined` where nothing is wrong (hòa and hoà are both right) or no syllable comes of it.
 * Case and length are kept.
 * @param token NFC
 */
export function wellPlacedTone(token: string): string | undefined {
  const places = tonePlacesOf(token);
  if (places === undefined || places.actual < 0) return undefined;
  if (places.actual === places.usual || places.actual === places.other) return undefined;
  return moveTone(token, places.actual, places.usual);
}

/**
 * The same syllable in the other of the two accepted spellings: hoà → hòa, thúy → thuý; `undefined` where there is but
 * one. Case and length are kept.
 */
export function otherTonePlacement(token: string): string | undefined {
  const places = tonePlacesOf(token);
  if (places === undefined || places.actual < 0 || places.other < 0) return undefined;
  return moveTone(token, places.actual, places.actual === places.usual ? places.other : places.usual);
}

function moveTone(token: string, from: number, to: number): string {
  const tone = toneOf(token.charCodeAt(from));
  const plain = token.slice(0, from) + String.fromCharCode(stripTone(token.charCodeAt(from))) + token.slice(from + 1);
  return plain.slice(0, to) + String.fromCharCode(withTone(plain.charCodeAt(to), tone)) + plain.slice(to + 1);
}
