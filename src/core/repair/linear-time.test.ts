import { describe, expect, it } from 'vitest';
import { mayBeDamaged } from './gate';
import { repairText } from './index';

const MEGA = 1 << 20;
/** Growth shows in a text of this length, a hang in a megabyte. */
const LENGTH = 1 << 17;
/** Microseconds of processor time that a megabyte may take: some twenty times what it does, for slow machines. */
const MOST_TIME = 30_000_000;
/** Four times the text may take four times as long, and the collector of garbage has its own times; 16 would be a square. */
const MOST_GROWTH = 9;
/** What is over in this many microseconds needs no proof: even a square of it would end within seconds at a megabyte. */
const TOO_SHORT = 300_000;

/** What a backtracking expression or a search in a search would take for ever on: each is repeated to a megabyte. */
const ADVERSARIES: readonly string[] = [
  ...['Ã', 'á»', 'áº¿', 'Ä\u0091', 'Ã\u00a0', 'Ã¡Â»', 'ÃƒÂ', 'â€', 'Â', '├í', '·ª', '峄', 'бє'],
  ...['&', '&#', '&amp;', '&#7889', '&#7889;', '&amp;amp;', '?', '??? ', 'a?', '\ufffd', '\ufffd9'],
  ...['А', 'ử', 'à\u00a0', 'à\u00a0 ', 'Đ', 'ð', 'ý', 'õ', 'ö', 'aø', 'oâ', '®', '\u00ad', 'µ', 'î', 'ò'],
  ...[
    'a\u0301',
    '\u0301',
    '\u0302\u0301',
    '\u200b',
    'n\u00ad',
    'о',
    'ᴀ',
    'v^',
    "a'",
    'd',
    'dd',
    'u+',
    ' ',
    'n',
    'nghiêng',
  ],
  ...[
    '\ud83d',
    '\udc00',
    '\u0000',
    '\n',
    'viet nam ',
    'Việt Nam ',
    'Vi?t ',
    'ViÖt ',
    'Vieät ',
    'Viêòt ',
    'Viá»‡t ',
    'qu?c ',
  ],
];

/** Microseconds of processor time: other work on the machine does not count. */
function timeOf(run: (text: string) => unknown, text: string): number {
  let best = Infinity;
  for (let i = 0; i < 2; i++) {
    const before = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

function growth(run: (text: string) => unknown, piece: string): number {
  const whole = piece.repeat(Math.ceil(LENGTH / piece.length));
  const quarter = whole.slice(0, whole.length >> 2);
  const time = timeOf(run, whole);
  return time < TOO_SHORT ? 1 : time / timeOf(run, quarter);
}

describe.each([
  ['the gate', mayBeDamaged],
  ['the engine', repairText],
])('%s takes a time that grows as the text does', (_, run) => {
  it.each(ADVERSARIES)('%j, over and over', { timeout: 60_000 }, (piece) => {
    expect(growth(run, piece)).toBeLessThan(MOST_GROWTH);
  });
});

describe('a megabyte of what was once slow', () => {
  it.each(['Â', 'á»', '峄', 'â€'])('%j', { timeout: 60_000 }, (piece) => {
    const text = piece.repeat(MEGA / piece.length);
    const before = process.cpuUsage();
    repairText(text);
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(MOST_TIME);
  });
});

it(
  'words that no-break spaces join, each with a letter to guess, are read in bounded time',
  { timeout: 60_000 },
  () => {
    const text = '\u00a0\u00a0á»7889;'.repeat(900);
    // Once it took twenty seconds; it is half of one.
    expect(timeOf(repairText, text)).toBeLessThan(MOST_TIME / 6);
  },
);
