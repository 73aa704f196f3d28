/**
 * Characters that nobody sees and that hide or reorder what stands beside them: bidirectional marks, overrides and
 * isolates, zero-width characters, letters that are blank, the byte order mark, and tags, which can hold a whole text that
 * is copied unseen. A soft hyphen is none: in damaged TCVN3 text it is the letter ư.
 */
const INVISIBLE =
  /[\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** A text as it is shown outside its page, where it must turn nothing around it. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
