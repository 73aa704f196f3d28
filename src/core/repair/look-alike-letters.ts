/** Letters and signs by what they look like: Cyrillic, Greek, small capitals and phonetic letters. */
const ROWS: readonly (readonly [latin: string, lookAlikes: string])[] = [
  ['A', 'АΑ'],
  ['B', 'ВΒ'],
  ['C', 'СϹ¢'],
  ['E', 'ЕΕ'],
  ['H', 'НΗ'],
  ['I', 'ІΙ'],
  ['J', 'Ј'],
  ['K', 'КΚ'],
  ['M', 'МΜ'],
  ['N', 'ΝП'],
  ['O', 'ОΟ'],
  ['P', 'РΡ'],
  ['S', 'Ѕ'],
  ['T', 'ТΤ'],
  ['U', 'Ս'],
  ['V', 'Ѵ'],
  ['X', 'ХΧ'],
  ['Y', 'УΥҮ'],
  ['a', 'аαɑᴀ'],
  ['b', 'ЬƄʙ'],
  ['c', 'сϲᴄ'],
  ['d', 'ԁᴅ'],
  ['e', 'еᴇ'],
  ['g', 'ɡɢ'],
  ['h', 'һʜ'],
  ['i', 'іιɪıɩ'],
  ['j', 'јᴊ'],
  ['k', 'κкᴋ'],
  ['l', 'ӏʟ'],
  ['m', 'мᴍ'],
  ['n', 'ηпɴո'],
  ['o', 'оοσᴏօ'],
  ['p', 'рρᴘ'],
  ['q', 'ԛ'],
  ['r', 'ʀг'],
  ['s', 'ѕꜱ'],
  ['t', 'тτᴛ'],
  ['u', 'υᴜսц'],
  ['v', 'νѵᴠ'],
  ['x', 'хχ'],
  ['y', 'уγʏү'],
  // Greek has a long alpha (ᾱ) where Vietnamese has ă.
  ['\u0306', '\u0304\u0311'],
];

/** By letter: the Latin letter that it looks like, or is printed for. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([latin, lookAlikes]) => Array.from(lookAlikes, (letter) => [letter, latin] as const)),
);

/** Marks below and around letters that Vietnamese has not, added against copying. */
export const BORROWED_MARK =
  /[\u0316-\u031a\u031c-\u0320\u0329\u032a\u032b\u032c\u032f\u0333\u033a-\u033f\u0347-\u035a]/u;

/**
 * Abbreviations of Vietnamese news whose letters all look like Cyrillic ones: kinds of contracts and places, and none that
 * Russian has.
 */
export const CYRILLIC_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'BOT',
  'BT',
  'BTO',
  'TP',
  'HCM',
  'TPHCM',
  'THPT',
  'THCS',
]);
