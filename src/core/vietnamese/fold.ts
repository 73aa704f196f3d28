import { baseOf, lowerOf, stripTone, TONES, toneOf, withTone } from './letters';

const A = 0x61;
const E = 0x65;
const O = 0x6f;
const U = 0x75;
const Y = 0x79;

/**
 * One way to place tone marks: "hòa", "thúy", "khỏe" become "hoà", "thuý", "khoẻ", and so does a mark that only careless
 * typing leaves on the first vowel ("tòan" → "toàn"). Everything else stays, case too; the length is kept.
 * @param text NFC
 */
export function foldTone(text: string): string {
  let result = '';
  let done = 0;
  for (let i = 0; i + 1 < text.length; i++) {
    const first = text.charCodeAt(i);
    const tone = toneOf(first);
    if (tone === TONES.ngang) continue;
    const second = text.charCodeAt(i + 1);
    if (!isGlidePair(lowerOf(stripTone(first)), lowerOf(second))) continue;
    result += text.slice(done, i) + String.fromCharCode(stripTone(first), withTone(second, tone));
    done = i + 2;
  }
  return done === 0 ? text : result + text.slice(done);
}

/** o or u as a glide before the vowel that carries the tone: oa, oe, uy. Vietnamese has no other rime with these letters. */
function isGlidePair(first: number, second: number): boolean {
  return (first === O && (second === A || second === E)) || (first === U && second === Y);
}

/** A syllable's letters without marks, in lower case; unlike foldForSearch for single tokens of NFC text, fast. */
export function foldLetters(token: string): string {
  let plain = true;
  for (let i = 0; plain && i < token.length; i++) plain = lowerOf(baseOf(token.charCodeAt(i))) === token.charCodeAt(i);
  if (plain) return token;
  let result = '';
  for (let i = 0; i < token.length; i++) result += String.fromCharCode(lowerOf(baseOf(token.charCodeAt(i))));
  return result;
}
