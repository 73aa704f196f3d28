/*
 * What a repair may write of what text can be decoded to. Damage that a hostile page feigns must not make another text of
 * it than the eye can check.
 */

/** A character of any script: private ones, unassigned ones, controls and what separates lines are none. */
const PRINTED = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\p{Cf}]$/u;
/** A mark that combines with letters, and with no Vietnamese one: some strike text out. Emoji have variation selectors. */
const FOREIGN_MARK = /^(?![\u0300-\u0303\u0306\u0309\u031b\u0323\ufe0e\ufe0f])\p{M}$/u;
/**
 * What is not seen: it turns the order of text (directional marks, overrides, isolates), holds another one (tags), or parts
 * words that seem to be one. Not those that newspapers have: soft hyphens, zero-width spaces, byte order marks, and what
 * joins emoji and chooses their form.
 */
const HIDDEN = /^(?![\u00ad\u200b\u200d\ufe0e\ufe0f\ufeff])[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]$/u;

/** Whether a character may stand in a text, seen or not. */
export function isTextCharacter(character: string): boolean {
  return PRINTED.test(character) && !FOREIGN_MARK.test(character);
}

/** Whether a character is not seen and could make another text of what stands around it: no repair writes it. */
export function isHidden(character: string): boolean {
  return HIDDEN.test(character);
}
