/** A charset or font of the time before Unicode, by which Vietnamese text was written that now shows other letters. */
export interface Charset {
  /**
   * What a word was written as; `undefined` where it has a character outside ASCII that the charset has not.
   * @param word letters, symbols and control characters without blanks, digits and ASCII punctuation
   */
  read(word: string): string | undefined;
}
