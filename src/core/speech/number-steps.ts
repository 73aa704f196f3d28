import { monthWords } from './known-places';
import { digitWords, numberWords } from './number-words';
import { romanNumber } from './roman-number';
import { UNITS } from './units.data';

/** Says one kind of number in words and leaves the rest; what was said is no number to those after it. */
export type Step = (text: string) => string;

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
/** Not inside a longer number or word. */
const START = '(?<![\\p{L}\\p{M}\\d]|\\d[.,/:-])';
const END = '(?![\\p{L}\\p{M}\\d])';

const WORDS_BY_UNIT = new Map(UNITS);
const SIGNS = UNITS.map(([sign]) => sign.replace(/[$]/g, '\\$&')).join('|');
const WITH_UNIT = new RegExp(`(?<=\\d)\\s?(${SIGNS})(?![\\p{L}\\p{M}\\d²³])`, 'gu');
const EACH_UNIT = new RegExp(`(?<=\\p{L})\\s?/\\s?(${SIGNS})(?![\\p{L}\\p{M}\\d²³])`, 'gu');
const UNIT_BEFORE = new RegExp(`([$€])\\s?(${NUMBER})(\\s(?:nghìn|ngàn|triệu|tỷ|tỉ))?${END}`, 'gu');
const CLOCK = new RegExp(
  `${START}([01]?\\d|2[0-4])(?:[hg]|:(?=[0-5]\\d))([0-5]\\d)?(?:[’'p])?${END}(?!\\s?[:/]\\d)`,
  'gu',
);
const TIME_RANGE = /(?<=\d[hg]\d{0,2})\s?[-–]\s?(?=\d{1,2}[hg])/gu;
const LUNAR_DAY = new RegExp(`${START}(\\d{1,2})[/-](\\d{1,2})(?=\\s?\\(?âm lịch)`, 'giu');
const RANGE = new RegExp(`${START}(${NUMBER})\\s?[-–]\\s?(?=(?:${NUMBER})(?![\\d/-]))`, 'gu');
const SCORE = new RegExp(
  `(?<=(?<![\\p{L}\\p{M}])(?:thắng|thua|hòa|hoà|tỷ số|tỉ số|dẫn|gỡ|cách biệt|kết quả|chung cuộc|bại|hạ)(?![\\p{L}\\p{M}])[^.;,\\d]{0,30})(\\d{1,2})-(\\d{1,2})(?![\\d%/-]|\\s(?:phút|giây|giờ|bàn|tuổi|năm|tháng|lần|triệu|tỷ|người))`,
  'giu',
);

/** 19h30, 7g15, 19:30, 21h. */
const sayTimes: Step = (text) =>
  text.replaceAll(TIME_RANGE, ' đến ').replaceAll(CLOCK, (_, hour: string, minute?: string) => {
    const hours = `${numberWords(String(Number(hour)))} giờ`;
    return minute === undefined || minute === '00' ? hours : `${hours} ${numberWords(String(Number(minute)))}`;
  });

/** "0912 345 678", "1900.1234" behind a word for telephone: digit by digit. */
const sayPhones: Step = (text) =>
  text.replaceAll(
    /(?<![\p{L}\p{M}\d]|\d[.,/-])(?:\+84|0)\d{1,3}(?:[ .-]?\d{2,4}){2,3}(?![\p{L}\p{M}\d])/gu,
    (phone) => (phone.startsWith('+') ? 'cộng ' : '') + digitWords(phone.replace(/\D/g, '')),
  );

/** "10/3 âm lịch", "tháng 4", "10/2016". */
const sayMonths: Step = (text) =>
  text
    .replaceAll(
      LUNAR_DAY,
      (_, day: string, month: string) => `${numberWords(String(Number(day)))} ${monthWords(Number(month))}`,
    )
    .replaceAll(
      /(?<![\p{L}\p{M}\d]|\d[.,/-]|(?<![\p{L}\p{M}])(?:số|quý|thứ|định|tư|luật|lệnh|quyết|văn|thị)\s)(tháng\s)?(0?[1-9]|1[0-2])[/-](\d{4})(?![\p{L}\p{M}\d/-])/giu,
      (_, named: string | undefined, month: string, year: string) =>
        `${named?.startsWith('T') ? 'T' : 't'}${monthWords(Number(month)).slice(1)} năm ${numberWords(year)}`,
    )
    .replaceAll(/(?<![\p{L}\p{M}])([Tt])háng\s0?4(?![\d,./-])/gu, '$1háng tư');

/** "2-1" where the words before tell of a match. */
const sayScores: Step = (text) =>
  text.replaceAll(SCORE, (_, home: string, away: string) => `${numberWords(home)} ${numberWords(away)}`);

/** "Nghị định 100/2019/NĐ-CP", "quý III/2016", "24/7", "2/3". */
const sayFractions: Step = (text) =>
  text
    .replaceAll(/(?<=\d)\/(\d{4})\/\p{Lu}[\p{L}&-]*/gu, ' năm $1')
    .replaceAll(/(?<=quý\s(?:[1-4]|I{1,3}|IV))\s?[-/]\s?(?=20\d\d(?!\d))/giu, ' năm ')
    .replaceAll(/(?<=[\dIVX])\/(?=(?:19|20)\d\d(?!\d))/gu, ' năm ')
    .replaceAll(/(?<=(?:^|\s)(?:24))\/(7|24)(?!\d)/gu, ' trên $1')
    .replaceAll(
      /(?<![\p{L}\p{M}\d/]|(?<![\p{L}\p{M}])(?:số|nhà|ngõ|hẻm|ngách|lớp|đường|phố|lô)\s)(\d{1,2})\/(\d{1,3})(?![\p{L}\p{M}\d/])/giu,
      '$1 phần $2',
    )
    .replaceAll(/(?<=\d)\/(?=\d)/g, ' trên ');

/** "thứ 4", "lần thứ 1": a fourth and a first have names of their own. */
const sayOrdinals: Step = (text) =>
  text.replaceAll(
    /(?<![\p{L}\p{M}])([Tt])hứ\s([14])(?![\d.,/-]\d|\d)/gu,
    (_, t: string, digit: string) => `${t}hứ ${digit === '1' ? 'nhất' : 'tư'}`,
  );

/** Roman numbers, only behind words that are counted with them: "thế kỷ XXI", "khóa XIV", "quý III". */
const sayRomans: Step = (text) =>
  text.replaceAll(
    /(?<=(?<![\p{L}\p{M}])(?:thế kỷ|thế kỉ|khóa|khoá|quý|lần thứ|kỳ|kỳ họp thứ|đại hội|chương|phần|vùng|quân khu|loại|hạng|cấp|nhóm|giai đoạn|số)\s)([IVXLC]{1,8})(?![\p{L}\p{M}])/giu,
    (letters: string) => {
      const number = letters === letters.toUpperCase() ? romanNumber(letters) : undefined;
      return number === undefined ? letters : numberWords(String(number));
    },
  );

const sayUnits: Step = (text) =>
  text
    .replaceAll(
      UNIT_BEFORE,
      (_, sign: string, number: string, scale = '') => `${number}${scale} ${WORDS_BY_UNIT.get(sign) ?? ''}`,
    )
    .replaceAll(EACH_UNIT, (_, sign: string) => ` trên ${WORDS_BY_UNIT.get(sign) ?? ''}`)
    .replaceAll(WITH_UNIT, (_, sign: string) => ` ${WORDS_BY_UNIT.get(sign) ?? ''}`)
    .replaceAll(/(?<=(?:nghìn|ngàn|triệu|tỷ|tỉ)\s)USD(?![\p{L}\p{M}])/gu, 'đô la Mỹ');

const sayRanges: Step = (text) => text.replaceAll(RANGE, '$1 đến ');

const sayNumbers: Step = (text) =>
  text
    .replaceAll(/(?<=^|[\s(])[-−](?=\d)/gu, 'âm ')
    .replaceAll(/(?<=\p{L})-(?=\d)/gu, ' ')
    .replaceAll(new RegExp(`(?:${NUMBER})`, 'gu'), (number, offset: number, whole: string) => {
      const isApart = !/[\p{L}\p{M}]/u.test(whole.charAt(offset + number.length));
      const isBegun = !/[\p{L}\p{M}]/u.test(whole.charAt(offset - 1));
      return `${isBegun ? '' : ' '}${numberWords(number)}${isApart ? '' : ' '}`;
    });

/** In this order: each leaves what it does not know to those after it. */
export const NUMBER_STEPS: readonly Step[] = [
  ...[sayPhones, sayTimes, sayMonths, sayScores, sayFractions, sayOrdinals, sayRomans, sayRanges, sayUnits, sayNumbers],
];
