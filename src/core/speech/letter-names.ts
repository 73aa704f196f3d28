/** How the letters are called; the list follows the alphabet of Vietnamese and the four letters that it borrows. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ A: 'a', Ă: 'á', Â: 'ớ', B: 'bê', C: 'xê', D: 'dê', Đ: 'đê', E: 'e', Ê: 'ê', G: 'giê', H: 'hát', I: 'i' },
  ...{ K: 'ca', L: 'lờ', M: 'mờ', N: 'nờ', O: 'o', Ô: 'ô', Ơ: 'ơ', P: 'pê', Q: 'quy', R: 'rờ', S: 'ét', T: 'tê' },
  ...{ U: 'u', Ư: 'ư', V: 'vê', X: 'ích', Y: 'i', F: 'ép', J: 'gi', W: 'vê kép', Z: 'dét' },
};

/** Letters one by one. */
export function spelled(letters: string): string {
  return Array.from(letters, (letter) => NAMES[letter] ?? letter).join(' ');
}
