/**
 * What a page is asked before the engine is fetched: a sign of each damage class, by the class's id. A sign may be found in
 * sound text (the engine then looks closer and leaves it), but the damage must never be without it. These run over every
 * text of every page: characters and short look-arounds only, no repetition inside a repetition.
 */
export const SUSPECTS = {
  // Cyrillic А beside a Latin letter; an ử where no Vietnamese rime has one, or in "vử", "đửu"; an à with an NBSP that
  // stands inside a syllable or before a space.
  'lossy-table':
    /\u0410[a-zà-ỹ]|[a-zà-ỹ]\u0410|[iouy]ử|ử(?:[cmpt]|n(?!g)|u)|(?<!\p{L})[vđ\u0410]ửu?(?!\p{L})|à\u00a0(?: |(?:n[gh]?|[cmptyoiu]|ch)(?!\p{L}))/iu,
  // Letters that Vietnamese has not, symbols that touch a letter (but not quotes and signs that do so in sound text), and
  // a tone before a final consonant that never has it: quèc, LÕp.
  tcvn3: /[äåæçëîïñöøûüþßğşı]|[a-z][¡-ª¬®±-¸º¼-¿×]|[¢¤¦§¨ª¬®±´-·¹¾×][a-z]|[àãèéìíòóõùúỳ][cpt]/iu,
  viscii: /[äåæçëîïñöøûüþßğşı]|[a-z][¡-ª¬®-¸º¼-¿×]|[¢¤¦¨ª¬¯±´-·¹¾×][a-z]|[àãèìòõùỳ][cpt]/iu,
  vps: /[äåæçëîïñöøûüþßğşı]|[a-z][¡-ª¬®-¸º¼-¿×]|[¢¤¦¨ª¬¯±´-·¹¾×][a-z]|[àãèìòõùỳ][cpt]/iu,
  // Two marked vowels, or a mark behind another vowel than Vietnamese has there.
  'vni-windows': /[äåæëîïñöøûü]|[ae][àáâãèéêùúõ]|o[âùú]/iu,
  'cp1258-as-cp1252': /[ðþ]|[aâeêioôyýõã][ìò]|uò|ýõ|(?<!u)ý[a-z]/iu,
} as const satisfies Record<string, RegExp>;

const anySuspect = new RegExp(
  Object.values(SUSPECTS)
    .map((suspect) => `(?:${suspect.source})`)
    .join('|'),
  'iu',
);

/** Whether a text shows any sign of damage; true also for some sound text. */
export function mayBeDamaged(text: string): boolean {
  return anySuspect.test(text);
}
