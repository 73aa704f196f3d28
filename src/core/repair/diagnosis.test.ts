import { describe, expect, it } from 'vitest';
import { createDiagnosis, repairText, repairWith } from './index';

/** Every place that only the table of 2016 explains. */
const CERTAIN = 'Xã Аông Hải nhiửu nhà\u00a0 đã xây, đường là\u00a0ng sạch.';
/** Sound in other texts, damaged beside the one above. */
const DOUBTFUL = 'Anh trai cô Lử, nhà\u00a0ở xóm dưới';

describe('a page', () => {
  it('repairs a doubtful text once another one has proven the damage, whatever their order', () => {
    const diagnosis = createDiagnosis();
    diagnosis.observe('Bà\u00a0 Аà');
    const { version } = diagnosis;
    diagnosis.observe(CERTAIN);
    expect(diagnosis.version).toBeGreaterThan(version);
    expect(repairWith(diagnosis, 'Bà\u00a0 Аà').text).toBe('Bà Đà');
  });

  it('leaves a text alone that proves nothing', () => {
    expect(repairText(DOUBTFUL)).toMatchObject({ text: DOUBTFUL, repairs: [], unresolved: [] });
  });

  // Each is as likely in code page 1252 as in Latin-1 once the other one has said so: with what came first it stayed.
  it('is read alike in any order', () => {
    const texts = [
      'Cá»§a cÃ¡c nhÃ\u00a0 mÃ¡y, vá»›i viá»‡c lÃ\u00a0m vÃ\u00a0 cá»™ng Ä‘á»“ng',
      'CÃ´ giÃ¡o vá» vá»i báº£n lÃ\u00a0ng',
    ];
    const [forwards, backwards] = [texts, texts.toReversed()].map((order) => {
      const diagnosis = createDiagnosis();
      for (const text of order) diagnosis.observe(text);
      return texts.map((text) => repairWith(diagnosis, text).text);
    });
    expect(forwards).toEqual(backwards);
  });

  it('has its references read before words that lack their ư', () => {
    const diagnosis = createDiagnosis();
    diagnosis.observe('NhiÒu ngêi ®îc mêi ®Õn trêng');
    const text = 'C&#7911;a nh&#7919;ng b&#7913;c tranh n&agrave;y';
    diagnosis.observe(text);
    expect(repairWith(diagnosis, text).text).toBe('Của những bức tranh này');
  });

  // Longer than what is read at once, and without a blank: where it is cut, no letter is parted.
  it.each([4, 40])('has text without blanks read whole: %d sentences', (count) => {
    const sentence = 'Nhiều năm nay mặt hồ bị rác và bèo che gần nửa, mùa hè nhà nào cũng đóng cửa sổ. ';
    const text = sentence.repeat(count).replaceAll(' ', '\u00a0');
    const bytes = (part: string) => Array.from(new TextEncoder().encode(part), (byte) => String.fromCharCode(byte));
    const misread = text.split('\u00a0').map((word) => bytes(word).join(''));
    expect(repairText(misread.join('\u00a0')).text).toBe(text);
  });

  it('leaves a sound passage of a damaged page', () => {
    const diagnosis = createDiagnosis();
    const sound = 'Đoàn xe và\u00a0 hàng về đến bản.';
    diagnosis.observe(CERTAIN);
    diagnosis.observe(sound);
    expect(repairWith(diagnosis, sound).text).toBe(sound);
  });
});

describe('mixed damage', () => {
  it('is repaired in one sentence, and layer under layer', () => {
    const { text, repairs } = repairText('Mùa gáº·t &#273;&atilde; xong, là├áng nước v&Atilde;&nbsp;o há»™i');
    expect(text).toContain('Mùa gặt đã xong');
    expect(text).toContain('vào hội');
    expect(repairs.map((repair) => repair.class)).toContain('html-entities+utf8-as-cp1252');
  });

  it('goes line by line', () => {
    const { text } = repairText('Lá»›p há»c\nDeutsche Straße über „Ä“\nLß╗¢p học');
    expect(text).toBe('Lớp học\nDeutsche Straße über „Ä“\nLớp học');
  });
});

describe('unresolved places', () => {
  it('are named by offsets in the given text', () => {
    const given = 'Lá»›p sáng của b\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdx';
    const { text, unresolved } = repairText(given);
    expect(text.startsWith('Lớp sáng')).toBe(true);
    expect(unresolved.length).toBeGreaterThan(0);
    for (const place of unresolved) {
      expect(given.slice(place.start, place.end)).toBe(place.text);
      expect(place.text).toContain('\ufffd');
    }
  });
});
