import { spelled } from './letter-names';
import type { Step } from './number-steps';

/** Any letter but a consonant; Y alone makes no word. */
const VOWEL = /[^BCDĐFGHJKLMNPQRSTVWXYZ]/u;

/** A link is said by its host, an address of mail not at all. */
const sayLinks: Step = (text) =>
  text
    .replaceAll(/(?<!\S)[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,10}/gu, '')
    .replaceAll(/https?:\/\/(?:www\.)?([^\s/?#]{1,100})[^\s,;]*/giu, '$1');

/** Letters that nobody can read as a word, unless they are known abroad too: "CSGT", not "ASEAN". */
const sayLetters: Step = (text) =>
  text.replaceAll(/(?<![\p{L}\p{M}.])\p{Lu}{2,5}(?![\p{L}\p{M}])/gu, (letters) =>
    VOWEL.test(letters) || /^[IVXLC]+$/.test(letters) ? letters : spelled(letters),
  );

const saySigns: Step = (text) =>
  text
    .replaceAll(/(?<![\p{L}\p{M}])v\.\s?v\.?(?:\.\.|…)?/giu, 'vân vân')
    .replaceAll(/\s?&\s?/gu, ' và ')
    .replaceAll(/\s?\+\s?/gu, ' cộng ')
    .replaceAll(/(?<=[\p{L}\d])\s?=\s?(?=[\p{L}\d])/gu, ' bằng ')
    .replaceAll(/(?<=\p{L})\/(?=\p{L})/gu, ' trên ');

/** Brackets and dashes are pauses; quotation marks, pictures and other signs are nothing. */
const dropSigns: Step = (text) =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?[()[\]{}] ?/gu, ', ')
    .replaceAll(/ [-–—]{1,3} /gu, ', ')
    .replaceAll(/…|\.{2,}/gu, ',')
    .replaceAll(/["“”„«»‘’*_~^|\\<>#•●■▪►@]|[\p{Extended_Pictographic}\u{fe0f}\u{200d}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/,(?: ?,)+/gu, ',')
    .replaceAll(/ ?,(?= ?[.;:!?])/gu, '')
    .replaceAll(/ (?=[.,;:!?])/gu, '')
    .replaceAll(/^[ ,;:]+| ?,? ?$/gu, '');

export const LINK_STEP: Step = sayLinks;
export const SIGN_STEPS: readonly Step[] = [saySigns, sayLetters, dropSigns];
