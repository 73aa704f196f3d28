/**
 * Characters that nobody sees and that hide or reorder what stands beside them: bidirectional marks, overrides and
 * isolates, zero-width characters, the byte order mark. A soft hyphen is none: in damaged TCVN3 text it is the letter ư.
 */
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A text as it is shown outside its page, where it must turn nothing around it. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
