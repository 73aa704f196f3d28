/** A text that a page may make as long as it likes, cut between words to at most `length` UTF-16 units. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  // A text without spaces is cut where it stands, but not inside a surrogate pair.
  const end = space > length / 2 ? space : cut.length - (/[\ud800-\udbff]$/.test(cut) ? 1 : 0);
  return `${cut.slice(0, end)}…`;
}
