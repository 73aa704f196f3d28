import { isMarkedLetter } from '../../vietnamese/letters';
import type { DamageClass } from '../damage-class';
import { SUSPECTS } from '../gate';
import { readingClass } from '../reading-class';
import type { Option } from '../read-unit';
import { lowByteDamages } from '../utf8/low-bytes';

/*
 * UTF-8 read in code page 1252, whose characters were cut to their low eight bits, and that read as UTF-8 again: ể
 * (E1 BB 83) was "á»ƒ" for a while, ƒ is U+0192, and E1 BB 92 is Ồ. Most bytes make no UTF-8 then: ệ becomes U+FFFD and "!".
 */

/** That a sound letter stands there by this damage and not by itself, and that U+FFFD has this cause, in nats. */
const LETTER_COST = 1;
const REPLACED_COST = 1;
const LONGEST = 3;

let letters: ReadonlyMap<string, readonly string[]> | undefined;

function optionsAt(text: string, offset: number): Option[] {
  const code = text.charCodeAt(offset);
  const isCut = code === 0xfffd || code === E_WITH_MACRON || CUT_SIGN.test(text.charAt(offset));
  if (!isCut && !isMarkedLetter(code)) return [];
  letters ??= lowByteDamages();
  const options: Option[] = [];
  for (let length = 1; length <= LONGEST && offset + length <= text.length; length++) {
    const damaged = text.slice(offset, offset + length);
    const cost = code === 0xfffd ? REPLACED_COST : LETTER_COST;
    for (const letter of letters.get(damaged) ?? []) options.push({ length, text: letter, cost });
  }
  return options;
}

/** ă (C4 83) becomes Ē (C4 92), the one letter of the damage that Vietnamese does not have. */
const E_WITH_MACRON = 0x112;
/** ”, • and …, whose bytes make other signs. */
const CUT_SIGN = /[⬝⬢⬦]/;

const cutLetters = readingClass('low-byte', SUSPECTS['low-byte'], {
  // À becomes ì and Ã Ò: ì among capitals only, Ò wherever a page shows the rest.
  lead: /[\ufffdỒỬĒÒ⬝⬢⬦]|(?<=\p{Lu})ì|ì(?=\p{Lu})/gu,
  optionsAt,
  layers: 1,
});

/**
 * What U+FFFD alone, which other damage leaves as well, never is: cut bytes behind it, as no punctuation stands, or a
 * capital that the cut made.
 */
const TRACE = /\ufffd(?:[\u0001-\u0008\u000e-\u001f&09`}~RSx]|[!:"]\p{L})|\p{Ll}Ồ|Ē|[A-ZĐ]Ử|[A-ZĐ]{2}ì|ì[A-Z]/u;

/** Bytes behind it that may be punctuation, too: as a letter's they must make a syllable. */
const CUT_OR_PUNCTUATION = /\ufffd[!:"]/;

/** Letters cut to the low bytes of their misread characters: "bảo v\ufffd!", "thỒ", "ĐIỬU", "vĒn". */
export const lowByte: DamageClass = {
  ...cutLetters,
  find(text) {
    const findings = cutLetters.find(text);
    if (TRACE.test(text)) return findings;
    // Not certain: whether the cut is what happened, other texts of the page have to show.
    return findings.map((finding) =>
      CUT_OR_PUNCTUATION.test(text.slice(finding.start, finding.end)) ? finding : { ...finding, isCertain: false },
    );
  },
};
