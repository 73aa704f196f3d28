const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');
/** What follows a group of three digits: thousands, millions; above a billion they begin anew. */
const GROUPS = ['', 'nghìn', 'triệu'];
/** More digits are no amount but a code. */
const MOST_DIGITS = 18;

/**
 * A number in words, as it is read in the north: "2.005" is "hai nghìn không trăm linh năm".
 * @param text digits; with full stops between thousands, a comma before decimals; another full stop is said
 */
export function numberWords(text: string): string {
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(text);
  const [whole = '', decimals] = (isGrouped ? text.replaceAll('.', '') : text).split(/[.,]/);
  if (decimals === undefined) return integerWords(whole);
  return `${integerWords(whole)} ${!isGrouped && text.includes('.') ? 'chấm' : 'phẩy'} ${decimalWords(decimals)}`;
}

/** Digit by digit: a telephone number. */
export function digitWords(digits: string): string {
  return Array.from(digits, (value) => digit(value)).join(' ');
}

function integerWords(digits: string): string {
  if (/^0\d/.test(digits) || digits.length > MOST_DIGITS) return digitWords(digits);
  if (digits.length > 9) {
    const billions = `${integerWords(digits.slice(0, -9))} tỷ`;
    return join(billions, groupsOf(digits.slice(-9), true));
  }
  return groupsOf(digits, false) || 'không';
}

/** Up to nine digits; empty for zero. @param isRest whether a larger group stands before */
function groupsOf(digits: string, isRest: boolean): string {
  let words = '';
  for (let end = digits.length, place = 0; end > 0; end -= 3, place++) {
    const group = Number(digits.slice(Math.max(0, end - 3), end));
    if (group === 0) continue;
    const isFirst = end <= 3 && !isRest;
    words = join(`${groupWords(group, !isFirst)} ${GROUPS[place] ?? ''}`.trim(), words);
  }
  return words;
}

/** Below a thousand; full where a larger group stands before: "không trăm linh năm". */
function groupWords(group: number, isFull: boolean): string {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  if (hundreds === 0 && !isFull) return tensWords(rest);
  const words = `${digit(hundreds)} trăm`;
  if (rest === 0) return words;
  return rest < 10 ? `${words} linh ${digit(rest)}` : `${words} ${tensWords(rest)}`;
}

function tensWords(number: number): string {
  const tens = Math.floor(number / 10);
  const unit = number % 10;
  if (tens === 0) return digit(unit);
  const words = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  if (unit === 0) return words;
  return `${words} ${unit === 5 ? 'lăm' : tens > 1 && unit === 1 ? 'mốt' : tens > 1 && unit === 4 ? 'tư' : digit(unit)}`;
}

function decimalWords(decimals: string): string {
  return decimals.length === 2 && !decimals.startsWith('0') ? tensWords(Number(decimals)) : digitWords(decimals);
}

function digit(value: number | string): string {
  return DIGITS[Number(value)] ?? '';
}

function join(first: string, second: string): string {
  return second === '' ? first : `${first} ${second}`;
}
