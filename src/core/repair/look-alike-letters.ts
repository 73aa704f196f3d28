/**
 * Letters and signs by what they look like: Cyrillic, Greek, Armenian, small capitals and phonetic letters, and rarer ones
 * that document sites set against copying: ເ is Lao, Ƣ is read for Ư there.
 */
const ROWS: readonly (readonly [latin: string, lookAlikes: string])[] = [
  ['A', 'АΑ'],
  ['B', 'ВΒ'],
  ['C', 'СϹ¢'],
  ['E', 'ЕΕ'],
  ['G', 'Ǥ'],
  ['H', 'НΗҺ'],
  ['I', 'ІΙ'],
  ['J', 'Ј'],
  ['K', 'КΚ'],
  ['M', 'МΜ'],
  ['N', 'ΝП'],
  ['O', 'ОΟ'],
  ['P', 'РΡ'],
  ['R', 'Г'],
  ['S', 'Ѕ'],
  ['T', 'ТΤȽ'],
  ['U', 'Ս'],
  ['Ư', 'Ƣ'],
  ['V', 'Ѵ'],
  ['X', 'ХΧ'],
  ['Y', 'УΥҮƔ'],
  ['a', 'аαɑᴀ'],
  ['b', 'ЬьƄʙ'],
  ['c', 'сϲᴄເ'],
  ['d', 'ԁᴅ'],
  ['e', 'еᴇ'],
  ['g', 'ɡɢǥ'],
  ['h', 'һʜ'],
  ['i', 'іιɪıɩ'],
  ['j', 'јᴊ'],
  ['k', 'κкᴋ'],
  ['l', 'ӏʟ'],
  ['m', 'мᴍ'],
  ['n', 'ηпɴո'],
  ['o', 'оοσᴏօ0'],
  ['p', 'рρᴘ'],
  ['q', 'ԛ'],
  ['r', 'ʀг'],
  ['s', 'ѕꜱ'],
  ['t', 'тτᴛƚ'],
  ['u', 'υᴜսц'],
  ['ư', 'ƣ'],
  ['v', 'νѵᴠ'],
  ['x', 'хχ'],
  ['y', 'уγʏүɣ'],
  // Greek has a long alpha (ᾱ) where Vietnamese has ă.
  ['\u0306', '\u0304\u0311'],
  // An arrow for a dot, below.
  ['\u0323', '\u034e'],
];

/** By letter: the Latin letter that it looks like, or is printed for. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([latin, lookAlikes]) => Array.from(lookAlikes, (letter) => [letter, latin] as const)),
);

/** Marks below and around letters that Vietnamese has not, added against copying. */
export const BORROWED_MARK =
  /[\u0316-\u031a\u031c-\u0320\u0329\u032a\u032b\u032c\u032f\u0333\u033a-\u033f\u0347-\u034d\u034f-\u035a]/u;

/** Letters and marks of no language near: they stand there against copying, and dots between letters do, too. */
export const AGAINST_COPYING = new RegExp(`[¢ƔƚƢƣȽǤǥ\u0ec0\u034e]|${BORROWED_MARK.source}`, 'u');

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
