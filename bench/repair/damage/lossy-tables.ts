import type { Damage, Damaged } from './damage';
import { pick, type Random } from './random';

/** What the search-and-replace table of 2016 was seen to write. */
const SEEN: Readonly<Record<string, string>> = { Đ: '\u0410', ề: 'ử', à: 'à\u00a0' };
/** What its lost keys predict besides. */
const PREDICTED: Readonly<Record<string, string>> = {
  ...SEEN,
  ...{ ỏ: 'ử', Ố: 'ử', Á: 'à', Í: 'à', Ý: 'à', Ạ: 'Ạ\u00a0', Ơ: 'Ơ\u00a0', Ỡ: 'Ỡ\u00a0' },
};
/** Words that are Vietnamese with either letter: the only ones of 26.5 million. */
const TIE = /(?<!\p{L})(?:thề|tề|thử|tử)(?!\p{L})/iu;

const PAGE = 14;
/** Letters that a page is likely to have in many words. */
const FREQUENT = ['à', 'á', 'ạ', 'ả', 'ộ', 'ế', 'ư', 'đ', 'ề', 'ệ', 'ủ', 'ấ', 'ợ', 'ờ', 'ố'];
/** What a page must show of a letter for its loss to be learnt from it. */
const OFTEN = 8;
const FOREIGN = ['ß', '¥', '§', 'ø', 'Ʒ', 'ж', '¤', 'þ', 'Ω', '□'];
/** Rare letters that stand where valid syllables could not have them. */
const RARE = ['ẵ', 'ỡ', 'ẽ', 'ỵ', 'ỳ', 'ẫ'];

function replaceAll(text: string, table: Readonly<Record<string, string>>): string {
  return Array.from(text, (letter) => table[letter] ?? letter).join('');
}

function lossyTable(id: string, table: Readonly<Record<string, string>>, linesAtOnce?: number): Damage {
  return {
    id,
    ...(linesAtOnce === undefined ? {} : { linesAtOnce }),
    apply: (text) => ({
      text: replaceAll(text, table),
      original: text,
      isReversible: table === SEEN && !TIE.test(text) && !text.includes('à\u00a0'),
    }),
  };
}

/** A table that nobody has seen: some frequent letters became others, all through the page. */
function invent(text: string, into: readonly string[], random: Random): Damaged {
  const from = FREQUENT.filter((letter) => text.split(letter).length > OFTEN);
  const to = into.filter((letter) => !text.includes(letter));
  const table: Record<string, string> = {};
  for (let rows = 2 + Math.floor(random() * 3); rows > 0 && to.length > 0 && from.length > 0; rows--) {
    const letter = pick(from, random);
    const image = pick(to, random);
    from.splice(from.indexOf(letter), 1);
    to.splice(to.indexOf(image), 1);
    table[letter] = image;
  }
  return { text: replaceAll(text, table), original: text, isReversible: true };
}

export const lossyTables: readonly Damage[] = [
  lossyTable('lossy table of 2016', SEEN),
  lossyTable('lossy table of 2016, a page', SEEN, PAGE),
  lossyTable('lossy table of 2016 with its predicted rows, a page', PREDICTED, PAGE),
  {
    id: 'invented table of foreign signs, a page',
    linesAtOnce: PAGE,
    apply: (text, random) => invent(text, FOREIGN, random),
  },
  {
    id: 'invented table of rare letters, a page',
    linesAtOnce: PAGE,
    apply: (text, random) => invent(text, RARE, random),
  },
];
