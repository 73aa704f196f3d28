/**
 * Text for searching: without any mark, đ as d, in lower case; "Đắk Lắk" and "dak lak" are one. Foreign letters lose
 * their marks too. The length may change.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}
