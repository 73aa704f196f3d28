/** How much before an offset tells; the same for all offsets of a text, so that no text makes it slow. */
const LOOK_BACK = 3;
const SENTENCE_END = '.!?:“"';

/** Whether a sentence, or a quotation, may start at an offset: a capital is expected there. */
export function isSentenceStart(text: string, offset: number): boolean {
  for (let i = offset - 1; i >= 0 && i >= offset - LOOK_BACK; i--) {
    const character = text.charAt(i);
    if (character.trim() !== '') return SENTENCE_END.includes(character);
  }
  return true;
}
