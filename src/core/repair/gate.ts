import { latinPattern } from '../vietnamese/latin-pattern';
import { nextSign } from './gate-signs';

/**
 * What a page is asked before the engine is fetched: a sign of each damage class, by the class's id. A sign may be found in
 * sound text (the engine then looks closer and leaves it), but the damage must never be without it. These run over every
 * text of every page: characters and short look-arounds only, no repetition inside a repetition, and the rarest character
 * first, so that a search passes over all others ("an é behind a letter" is é(?<=[a-z].), and not [a-z]é). Those that tell
 * no capitals from small letters are written in small ones.
 */
export const SUSPECTS = {
  // First bytes of Vietnamese letters in UTF-8 as each code page has them, with a second one; â is E2, of typographic
  // signs. In code page 1252 in small letters, too.
  'utf8-as-cp1252': latinPattern(
    String.raw`[ÃÄÅÆÂ][\u0080-\u00bfƒŒœŠšŽžŸˆ˜–—‘’‚“”„†‡•…‰‹›€™]|[áÁ](?:[»º]|"[^\s!-/:-@])|[ÃĂ](?:(?<=\p{Ll}.)|(?<=[A-ZĐ].)[ \u00a0]?\p{Ll})|[ÃĂÂ](?<!\p{L}.) |â[\u0080€]|[ãäåæ][\u0080-\u009f¡-ª¬-º¼-¿ƒŒœŠšŽžˆ‘‚†‡‰‹€]`,
    'u',
  ),
  'utf8-as-mac-roman': /[√ƒ≈∆¬][^\0-\u007f]|·[ª∫]/u,
  'utf8-as-cp437': /[├─┼╞][^\0-\u007f]|ß[║╗]/u,
  // 峄 and 岷 are E1 BB and E1 BA, 鈥 is E2 80.
  'utf8-as-gbk': /[A-Za-z][\u4e00-\u9fff]|[\u4e00-\u9fff][A-Za-z]|[峄岷鈥膼膽]/u,
  'utf8-as-cp1250': /[ĂĹĆ][\u0080-¿˘ˇ˛˝ŁłĄą…–—™•‘’“”‚„†‡‰ŠšŚśŤťŽžŹźŞşĽľŻż‹›]|áş/u,
  'utf8-as-cyrillic': /[ГДЕЖ][^\0-\u007f\u0400-\u0481]|б[єә»]/u,
  // Cyrillic А beside a Latin letter; an ử where no Vietnamese rime has one, or in "vử", "đửu", "nghử"; an à with an NBSP
  // that stands inside a syllable, or before no word; the same of an ã, which misread UTF-8 has in small letters.
  'lossy-table': latinPattern(
    String.raw`\u0430[a-zà-ỹ]|[a-zà-ỹ]\u0430|[iouy]ử|ghử|ử(?:[cmpt]|n(?!g)|[ .,;:!?"](?<=[bđgklmnrv]..)|u(?<=[dđghlmnrv]..))|(?<!\p{L})[vđ\u0430]ửu?(?!\p{L})|[àã]\u00a0(?:(?![\p{L}\p{N}])|(?:n[gh]?|[cmptyoiu]|ch)(?!\p{L}))`,
    'iu',
  ),
  // Letters that Vietnamese has not, symbols that touch a letter (but not quotes and signs that do so in sound text), and
  // a tone before a final consonant that never has it: quèc, LÕp.
  tcvn3: /[äåæçëîïñöøûüþßğşı]|[¡-ª¬®±-´¶-¸º¼-¿×](?<=[a-zà-ÿ].)|[¢¤¦§¨ª¬®±´µ·¸¹¾×][a-z]|[àãèìòõùỳ][cpt]/iu,
  viscii: /[äåæçëîïñöøûüþßðğşı]|[¡-ª¬®-´¶-¸º¼-¿×](?<=[a-zà-ÿ].)|[¢¤¦¨ª¬¯±´-·¹¾×][a-z]|[àãèìòõùỳ][cpt]/iu,
  vps: /[äåæçëîïñöøûüþßðğşı]|[¢-ª¬®-´¶-¸º¼-¿×\u0080-\u009f‚„†‡‰š›œ](?<=[a-zà-ÿ].)|[¦§©ª®][a-z]|[àãèìòõùỳ][cpt]/iu,
  // A mark behind a vowel, where Vietnamese has at most one mark on two vowels.
  'vni-windows': /[aeoyôö][øùûõïâåäüë]|u[øùûõï]|[ae][àáãèéêú]|[ñæö][a-zôö]/iu,
  'cp1258-as-cp1252': /[ðþ]|ì(?<=[aâeêioôyýõã].)|ò(?<=[aâeêioôuyýõã].)|ý(?:õ|(?<!u.)[a-z])/iu,
  // ð; ý, õ and ã where sound text hardly ever has them: ýõ, ýt, nhý, thý, ưõ, hõn, nõi, cõm, cõ, nãm, bãng, đãk.
  'cp1258-residue': latinPattern(
    String.raw`ð|ý(?:õ|(?<!u.)[a-zà-ỹ]|(?<=[cdghs].)(?!\p{L}))|ưõ|õ(?:n(?<![dl]..)(?!g)|i(?<=(?:[bnr]|[ckn]h|ng|(?<!\p{L})h?)..)|m(?<=(?:c|r|th)..)|(?<=(?:[cs]|th|(?<!\p{L})t).)(?!\p{L}))|(?:(?<!\p{L})(?:[bcnrtx]|[ckt]h|tr)ã(?:m|ng?)|(?<!\p{L})(?:|s|ng|kho|ph)ãn|đãk)(?!\p{L})`,
    'iu',
  ),
  'eth-for-d-stroke': /[\u00d0\u0189\u00f0\u0256]/u,
  decomposed: /[\u0300-\u036f]/u,
  // Between letters; a soft hyphen beside one, too.
  'invisible-letters': latinPattern(
    String.raw`[\u034f\u200b-\u200d\u2060\ufeff](?<=\p{L}.)[\u034f\u200b-\u200d\u2060\ufeff]*\p{L}|\u00ad(?:(?<=\p{L}.)|\p{L})`,
    'u',
  ),
  // A tone on the wrong one of two vowels, as no syllable has it: maĩ, cuả, qúa, gía, hòan.
  'misplaced-tone':
    /[ìíỉĩịùúủũụừứửữựỳýỷỹỵ][êôơâ]|[êôơâ][ìíỉĩịùúủũụ]|[aeoư][ìíỉĩị]|[ae][ùúủũụòóỏõọ]|[aâ][ỳýỷỹỵ]|ư[ùúủũụàáảãạ]|q[ùúủũụ]|g[ìíỉĩị][aăeuoư]|(?<!q)u[ìíỉĩịàáảãạòóỏõọ]|(?<!g)i[ùúủũụàáảãạ]|[ùúủũụ]y[ntu]|[òóỏõọ](?:ă|[ae][a-z])/iu,
  // Letters of another alphabet beside Latin ones, abbreviations of such, phonetic letters, marks that are no Vietnamese ones.
  'look-alikes':
    /¢(?<=[a-zà-ỹ].)|[ɣƚƣǥ\u0ec0]|[µ\u0370-\u0587\u1f00-\u1fff](?:(?<=[a-zà-ỹ].)|[a-zà-ỹ])|[\u0432\u0442\u043d][\u0430-\u045f]|[\u0250-\u02af\u1d00-\u1d7f\u0316-\u031a\u031c-\u0320\u0329-\u032c\u032f\u0333\u033a-\u033f\u0347-\u035a]/iu,
  'html-entities': /&(?:amp;)?#?[a-z0-9]{2,8};/iu,
  // U+FFFD, Ồ behind a small letter, Ē, ì among capitals, an Ử that no capital rime has, and what ”, • and … become.
  'low-byte': latinPattern(String.raw`[\ufffd⬝⬢⬦]|Ồ(?<=\p{Ll}.)|Ē|ì(?:(?<=[A-ZĐ]{2}.)|[A-Z])|Ử(?<=[A-ZĐ].)`, 'u'),
  // ơ before a final that needs ươ.
  'lost-u-horn': latinPattern(String.raw`[ơờớởỡợ](?<!ư.)(?:c|ng|u)(?!\p{L})`, 'iu'),
  // A sign for a lost letter inside a word, or a "?" in the middle of a sentence.
  'lost-letters': latinPattern(String.raw`\ufffd|\?(?:(?<=\p{L}.)\p{Ll}|(?<=\p{Ll}.) \p{Ll})`, 'u'),
  // A letter's quality as a sign behind it, as no word has it; a Đ.
  viqr: /(?:[aeo]\^|[ou]\+)(?:[^\d(+=]|$)|a\([`'?~.a-z]|dd[aeiouy](?<![a-zà-ỹ]...)/iu,
} as const satisfies Record<string, RegExp>;

/** The suspects that tell capitals and small letters apart as one expression, and the others, for small letters alone. */
const CASED = anyOf('u');
const IN_SMALL_LETTERS = anyOf('iu');

/** UTF-16 units around a sign: a suspect reaches no further. The window is wider, so that signs side by side share one. */
const REACH = 16;
const WINDOW = 128;

/** Whether a text shows any sign of damage; true also for some sound text. */
export function mayBeDamaged(text: string): boolean {
  for (let at = nextSign(text, 0); at >= 0; at = nextSign(text, at + WINDOW - REACH)) {
    const around = text.slice(Math.max(0, at - REACH), at + WINDOW);
    if (CASED.test(around) || IN_SMALL_LETTERS.test(around.toLowerCase())) return true;
  }
  return false;
}

/** Browsers compile an expression that finds small letters and capitals alike, or whole code points, fifty times as long. */
function anyOf(flags: 'u' | 'iu'): RegExp {
  const suspects: readonly RegExp[] = Object.values(SUSPECTS).filter((suspect) => suspect.flags === flags);
  return new RegExp(suspects.map(({ source }) => `(?:${source})`).join('|'));
}

const GATED: ReadonlySet<RegExp> = new Set(Object.values(SUSPECTS));

/** Whether an expression is one of the gate's: no text without a sign matches it. */
export function isGated(suspect: RegExp): boolean {
  return GATED.has(suspect);
}
