import { AssertionError } from 'node:assert';
import { describe, expect, it } from 'vitest';
import { repairText } from '../../src/core/repair';
import { MARKED_LETTERS } from '../repair/damage/letters';
import { pick, seededRandom } from '../repair/damage/random';
import { assertOnlyDecoded } from './only-decoded';
import { WRITINGS } from './writings';

const MUTATIONS = 500;
/** Letters whose lost bytes leave the same, as Ã and Â in Latin-1. */
const MOST_MISSED = 0.02;

describe('assertOnlyDecoded', () => {
  it.each([
    ['utf8-as-cp1252', 'Tiáº¿ng', 'Tiếng'],
    ['utf8-as-cp1252', 'â€œ', '“'],
    ['tcvn3', 'ViÖt', 'Việt'],
    ['lossy-table', 'Аảng', 'Đảng'],
    ['html-entities', '&#7873;', 'ề'],
    ['html-entities', '&amp;lt;b&amp;gt;', '<b>'],
    ['decomposed', 'Tuổi', 'Tuổi'],
    ['lost-letters', 'H?i', 'Hội'],
  ])('%s: %s may become %s', (name, before, after) => {
    expect(() => assertOnlyDecoded({ class: name, before, after })).not.toThrow();
  });

  it.each([
    ['a letter of another alphabet', 'lossy-table', 'Аảng', 'Дảng'],
    ['a foreign letter', 'tcvn3', 'ViÖt', 'Viøt'],
    ['markup', 'utf8-as-cp1252', 'â€œ', '<'],
    ['a character that turns the text around', 'utf8-as-cp1252', 'â€®', '\u202e'],
    ['a control character', 'utf8-as-cp1252', 'â€®', '\u0007'],
    ['another digit', 'lossy-table', 'vử 12', 'về 13'],
    ['one digit less', 'utf8-as-cp1252', 'á»1', 'ở'],
    ['much more than there was', 'lossy-table', 'ử', 'nghiêng'],
    ['another reference', 'html-entities', '&#7873;', 'ể'],
    ['another tone', 'decomposed', 'Tuổi'.normalize('NFD'), 'Tuồi'],
    ['another letter', 'eth-for-d-stroke', 'Ðà', 'Đá'],
  ])('no repair writes %s', (_what, name, before, after) => {
    expect(() => assertOnlyDecoded({ class: name, before, after })).toThrow();
  });

  // An engine with one wrong letter in a table makes such repairs.
  it.each(Object.entries(WRITINGS))('%s: nearly no letter may be another one', (name, { imagesOf }) => {
    const random = seededRandom(2026);
    const letters = [...MARKED_LETTERS.keys()];
    const missed: string[] = [];
    let tried = 0;
    for (let i = 0; i < MUTATIONS; i++) {
      const [letter, other] = [pick(letters, random), pick(letters, random)];
      const [image = letter] = imagesOf(letter);
      if (letter.toLowerCase() === other.toLowerCase() || image === letter) continue;
      tried++;
      expect(() => assertOnlyDecoded({ class: name, before: `n${image}m`, after: `n${letter}m` })).not.toThrow();
      try {
        assertOnlyDecoded({ class: name, before: `n${image}m`, after: `n${other}m` });
        missed.push(`${letter} → ${other}`);
      } catch (error) {
        expect(error).toBeInstanceOf(AssertionError);
      }
    }
    expect(tried).toBeGreaterThan(0);
    expect(missed.length / tried, missed.join(', ')).toBeLessThan(MOST_MISSED);
  });

  it('what would turn the text around is not written', () => {
    const misread = repairText('Giáº£m giÃ¡ â€®gnÃ´hkâ€¬ cÃ²n ná»¯a');
    expect(misread.text).toBe('Giảm giá gnôhk còn nữa');
    const escaped = repairText('Gi&#225; v&#224;ng &#8238;gnahn&#x202c; h&#244;m nay');
    expect(escaped.text).toBe('Giá vàng &#8238;gnahn&#x202c; hôm nay');
    for (const repair of [...misread.repairs, ...escaped.repairs]) assertOnlyDecoded(repair);
  });
});
