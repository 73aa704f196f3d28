/*
 * Articles made of a few words and patterns, so that many of their sentences are much alike, and edits of them that know
 * what became of each sentence.
 */

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export class Dice {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
  }

  below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  of<T>(values: readonly [T, ...T[]] | readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  }
}

export interface Sentence {
  /** The same as long as it is the same sentence, whatever becomes of its words and its place. */
  readonly id: number;
  readonly text: string;
}
export type Article = readonly (readonly Sentence[])[];

const WHO = [
  'Ủy ban nhân dân quận',
  'Đoàn kiểm tra',
  'Công an phường',
  'Đại diện nhà trường',
  'Ban quản lý dự án',
  'Người dân',
];
const DID = ['đã ghi nhận', 'cho biết có', 'đang xử lý', 'báo cáo', 'đề nghị xem xét', 'phát hiện thêm'];
const WHAT = ['trường hợp vi phạm', 'hộ chưa nhận tiền', 'tuyến đường ngập', 'học sinh vắng mặt', 'mẫu nước không đạt'];
const WHERE = ['Ba Đình', 'Đống Đa', 'Hoàn Kiếm', 'Thanh Xuân', 'Long Biên', 'Hà Đông'];
const WORDS =
  'nước hồ đường cây cầu phố làng chợ sông trường bến nhà máy mùa mưa gió nắng cũ mới rộng dài sạch đẹp lớn nhỏ cao sâu được vẫn chưa sẽ từng nhiều ít'.split(
    ' ',
  );

export class ArticleWriter {
  readonly #dice: Dice;
  #sentences = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  article(): Article {
    return Array.from({ length: 4 + this.#dice.below(8) }, () =>
      Array.from({ length: 1 + this.#dice.below(5) }, () => this.sentence()),
    );
  }

  sentence(text = this.#words()): Sentence {
    return { id: this.#sentences++, text };
  }

  #words(): string {
    const dice = this.#dice;
    if (dice.chance(0.05)) return `${capital(dice.of(WORDS))} ${dice.of(WORDS)}.`;
    if (dice.chance(0.5)) {
      const day = `${1 + dice.below(9)}/${1 + dice.below(9)}`;
      return `Ngày ${day}, ${dice.of(WHO)} ${dice.of(DID)} ${dice.below(99)} ${dice.of(WHAT)} tại ${dice.of(WHERE)}.`;
    }
    return `${capital(Array.from({ length: 6 + dice.below(25) }, () => dice.of(WORDS)).join(' '))}.`;
  }
}

export function textOf(article: Article): string {
  const paragraphs = article.filter((paragraph) => paragraph.length > 0);
  return paragraphs.map((paragraph) => paragraph.map(({ text }) => text).join(' ')).join('\n');
}

/** Where each sentence stands in the text. */
export function placesOf(article: Article): Map<number, { start: number; end: number }> {
  const places = new Map<number, { start: number; end: number }>();
  let at = 0;
  for (const paragraph of article) {
    for (const { id, text } of paragraph) {
      places.set(id, { start: at, end: at + text.length });
      at += text.length + 1;
    }
  }
  return places;
}

export const EDITS = ['insert', 'delete', 'reorder', 'duplicate', 'reword', 'split', 'join'] as const;
export type Edit = (typeof EDITS)[number];

/** The article after an edit somewhere in it. */
export function edited(article: Article, edit: Edit, dice: Dice, writer: ArticleWriter): Article {
  const from = dice.below(article.length);
  const paragraph = article[from] ?? [];
  const at = dice.below(Math.max(1, paragraph.length));
  const sentence = paragraph[at];
  if (edit === 'insert') return withSentence(article, from, at, writer.sentence());
  if (!sentence) return article;
  if (edit === 'delete') return without(article, sentence);
  if (edit === 'duplicate') {
    return withSentence(article, dice.below(article.length), 0, writer.sentence(sentence.text));
  }
  if (edit === 'reword') {
    const reworded = { ...sentence, text: rewordedText(sentence.text, dice) };
    return article.map((each) => each.map((other) => (other === sentence ? reworded : other)));
  }
  if (edit === 'reorder') {
    const rest = without(article, sentence);
    return rest.length === 0 ? article : withSentence(rest, dice.below(rest.length), dice.below(4), sentence);
  }
  if (edit === 'split')
    return article.flatMap((each, i) => (i === from ? [each.slice(0, at), each.slice(at)] : [each]));
  return article.flatMap((each, i) => (i === from ? [] : i === from + 1 ? [[...paragraph, ...each]] : [each]));
}

function withSentence(article: Article, paragraph: number, at: number, sentence: Sentence): Article {
  return article.map((each, i) => (i === paragraph ? [...each.slice(0, at), sentence, ...each.slice(at)] : each));
}

function without(article: Article, sentence: Sentence): Article {
  return article.map((paragraph) => paragraph.filter((other) => other !== sentence));
}

/** One word put in, taken out or written otherwise. */
function rewordedText(text: string, dice: Dice): string {
  const words = text.split(' ');
  const at = dice.below(words.length - 1);
  const kind = dice.below(3);
  words.splice(at, kind === 0 ? 0 : 1, ...(kind === 1 ? [] : [dice.of(WORDS)]));
  return words.join(' ');
}

/**
 * A text as a page writes it or an engine repairs it: of so many of its words the letters with marks are lost, always of the
 * same words for the same number.
 */
export function damaged(text: string, share: number): string {
  return text.replaceAll(/\p{L}+/gu, (word) =>
    (hashOf(word) % 100) / 100 < share ? word.replaceAll(/[^A-Za-z]/g, '\ufffd') : word,
  );
}

function hashOf(word: string): number {
  let hash = 7;
  for (let i = 0; i < word.length; i++) hash = (hash * 31 + word.charCodeAt(i)) % 1_000_003;
  return hash;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
