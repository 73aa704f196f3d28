import { pick, type Random, seededRandom } from '../repair/damage/random';
import { MarkovText } from './markov-text';

/** An article as the history keeps it, which nobody wrote. */
export interface BenchArticle {
  /** Rises from 0 with {@link openedAt}. */
  readonly number: number;
  readonly url: string;
  readonly site: string;
  readonly section: string;
  readonly title: string;
  readonly author: string;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  /** Milliseconds since 1970; minutes to a day after {@link publishedAt}. */
  readonly openedAt: number;
  /** 450 words in sentences. */
  readonly text: string;
}

const WORDS = 450;
const FIRST_OPENED = Date.UTC(2013, 0, 1);
const MINUTE = 60_000;
/** 100,000 articles in 13 years. */
const BETWEEN = (13 * 365.25 * 24 * 60 * MINUTE) / 100_000;

const SITES = [
  'thoibao',
  'dansinh',
  'dothi',
  'nhadat',
  'kinhtetre',
  'suckhoe',
  'giaoduc',
  'thethao',
  'vanhoa',
  'xahoi',
];
const SECTIONS = ['Thời sự', 'Kinh tế', 'Xã hội', 'Pháp luật', 'Giáo dục', 'Y tế', 'Thể thao', 'Văn hóa', 'Thế giới'];
const FAMILIES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Phan',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
];
const MIDDLES = ['Văn', 'Thị', 'Minh', 'Đức', 'Ngọc', 'Thanh', 'Quang', 'Hữu', 'Thu', 'Xuân'];
const GIVEN = [
  'An',
  'Bình',
  'Chi',
  'Dũng',
  'Hà',
  'Hạnh',
  'Hùng',
  'Lan',
  'Linh',
  'Mai',
  'Nam',
  'Phương',
  'Sơn',
  'Trang',
];

let model: MarkovText | undefined;

/** The article of this number: the same one each time, on every machine. */
export function benchArticle(number: number): BenchArticle {
  model ??= new MarkovText();
  const random = seededRandom(number + 1);
  const site = `${pick(SITES, random)}.example`;
  const openedAt = Math.round(FIRST_OPENED + (number + random()) * BETWEEN);
  return {
    number,
    url: `https://${site}/bai-${number}.html`,
    site,
    section: pick(SECTIONS, random),
    title: sentence(model.syllables(between(8, 14, random), random)),
    author: [FAMILIES, MIDDLES, GIVEN].map((names) => pick(names, random)).join(' '),
    publishedAt: openedAt - Math.round(MINUTE * between(2, 20 * 60, random)),
    openedAt,
    text: sentences(model.syllables(WORDS, random), random),
  };
}

function sentences(words: readonly string[], random: Random): string {
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const end = at + between(8, 30, random);
    found.push(`${sentence(words.slice(at, end))}.`);
    at = end;
  }
  return found.join(' ');
}

function sentence(words: readonly string[]): string {
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A whole number, both ends included. */
function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** The number of the article that was opened at this time. */
export function benchNumber(openedAt: number): number {
  return Math.floor((openedAt - FIRST_OPENED) / BETWEEN);
}
