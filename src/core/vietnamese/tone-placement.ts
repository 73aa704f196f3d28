import { type Tone, TONES, toneOf, withTone } from './letters';
import { isSyllable, tonePlacesOf } from './syllable';

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
  const moved = moveTone(token, places.actual, places.usual);
  return isSyllable(moved) ? moved : undefined;
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

/** A syllable without tone given one, on the letter that bears it by the rules: (hoa, huyen) → hoà; what is none as it is. */
export function addTone(letters: string, tone: Tone): string {
  const places = tonePlacesOf(letters);
  return places === undefined ? letters : setTone(letters, places.usual, tone);
}

function moveTone(token: string, from: number, to: number): string {
  const code = token.charCodeAt(from);
  return setTone(setTone(token, from, TONES.ngang), to, toneOf(code));
}

function setTone(token: string, place: number, tone: Tone): string {
  return token.slice(0, place) + String.fromCharCode(withTone(token.charCodeAt(place), tone)) + token.slice(place + 1);
}
