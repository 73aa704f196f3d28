import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeDamaged, SUSPECTS } from './gate';
import { hasSign } from './gate-signs';
import type { RepairCases } from './repair-cases';

const NEWS = fileURLToPath(new URL('../../../../shared/corpus/vi-news.txt', import.meta.url));
const MOST_FALSE_ALARMS = 0.02;
const FILES = import.meta.glob<RepairCases>('./classes/*.cases.ts', { eager: true, import: 'CASES' });

describe('the gate', () => {
  it.each(Object.entries(FILES))('sees what %s has repaired', (_, { repaired }) => {
    for (const [damaged] of repaired) expect([damaged, mayBeDamaged(damaged)]).toEqual([damaged, true]);
  });

  it.each([
    ['ý for ư', 'ngý dân'],
    ['ã for ă', 'Chức nãng'],
    ['õ for ơ', 'nhiều hõn'],
    ['an à that lost its second byte', 'vÃ nhÃ , VÃ o'],
    ['the same in code page 1250', 'vĂ ngĂ y'],
    ['a no-break space that became a space', 'ngày Â mai'],
    ['misread UTF-8 in small letters', 'má"t ná"a'],
    ['the same with a no-break space', 'hã\u00a0ng'],
    ['an à and a no-break space before any sign', 'và\u00a0(nay)'],
    ['misread UTF-8 that was misread again', '¬∑¬™¬∂y'],
    ['Đ in GBK', '膼茫'],
    ['VIQR', 'dde do.a', 'va(n'],
  ])('sees %s alone', (_, ...texts) => {
    for (const text of texts) expect([text, mayBeDamaged(text)]).toEqual([text, true]);
  });

  const letters = 'aàăáãâđeèêiìíoòõôơuùưýyỳửnghctpqvđbrlmxkdsAÀĂÁÃÂĐEÊIÌOÔƠUƯÝNGHBử';
  const signs = ' .?"\'&;#+^(`~\u00a0–—»«“”‘’•…¢§µ\u00ad\u200b\u0300\ufffdðÐÒỒỬĒЈАоВНƒ€\u0081';
  const characters = fc.constantFrom(...Array.from(letters.repeat(3) + signs));
  const scraps = fc.array(characters, { minLength: 1, maxLength: 8 }).map((chosen) => chosen.join(''));
  const suspects: readonly RegExp[] = Object.values(SUSPECTS);
  const isSuspect = (text: string) => suspects.some((suspect) => suspect.test(text));

  // Signs are told twice, as expressions and as pairs of characters: no suspect may match where there is no sign.
  it('has a sign for whatever a suspect matches', () => {
    fc.assert(
      fc.property(scraps, (some) => hasSign(some) || !isSuspect(some)),
      { numRuns: 60_000, seed: 2016 },
    );
  });

  // It looks at windows around the signs, in small letters: a suspect that looks at the whole text finds no more.
  it('sees whatever a suspect matches, wherever it stands in a text', () => {
    const sound = 'GD&ĐT hỏi: đi đâu? Ai đi? Về thôi. '.repeat(6);
    const lengths = fc.nat(sound.length);
    fc.assert(
      fc.property(lengths, scraps, lengths, (before, scrap, after) => {
        const text = sound.slice(0, before) + scrap + sound.slice(0, after);
        return mayBeDamaged(text) || !isSuspect(text);
      }),
      { numRuns: 20_000, seed: 2016 },
    );
  });

  it('leaves sound sentences', () => {
    for (const text of [
      'Người thuỷ thủ già ngoái nhìn cửa biển.',
      'QUY HOẠCH HAI BỜ SÔNG',
      '“Ừ, về thôi!” – bà nói; 35°C…',
    ]) {
      expect(mayBeDamaged(text)).toBe(false);
    }
  });

  it('sees a sign that GBK made one with the letter behind it', () => {
    expect(mayBeDamaged('鈥痀')).toBe(true);
  });

  it('seldom wakes the engine over clean news', () => {
    if (!existsSync(NEWS)) {
      console.log('skipped: the gate over clean news (../shared is not here)');
      return;
    }
    const lines = readFileSync(NEWS, 'utf8').normalize('NFC').split('\n');
    expect(lines.filter(mayBeDamaged).length / lines.length).toBeLessThan(MOST_FALSE_ALARMS);
  });
});
