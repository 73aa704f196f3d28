/**
 * Where a letter or sign may begin that was read in code page 1252 or Latin-1, in any case: Ã Ä Å Æ Â are seldom written
 * in Vietnamese, their small forms and á are not followed by such signs.
 */
export const WESTERN_LEAD =
  /[ÃÄÅÆÂ]|[áÁ](?=[»º"])|[ãäåæ](?=[\u0080-\u00bfŒœŠšŽžŸÿƑƒˆ˜–—‘’‚“”„†‡•…‰‹›€™'"-])|â(?=[\u0080-\u00bf€ŒœŠšŽž‚„†‡ˆ‰‹])|ð(?=[\u009fŸÿ])/g;
