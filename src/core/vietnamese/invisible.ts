/**
 * Characters that nobody sees and that hide or reorder what stands beside them: bidirectional marks, overrides and
 * isolates, zero-width characters, letters that are blank, the byte order mark, and tags, which can hold a whole text that
 * is copied unseen. A soft hyphen is none: in damaged TCVN3 text it is the letter ư; nor is what chooses an emoji's form.
 */
const INVISIBLE = /(?![\u00ad\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** A text as it is shown outside its page, where it must turn nothing around it. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
