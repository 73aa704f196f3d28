import { describe, expect, it } from 'vitest';
import { likelyReadings } from './likely-readings';

/** The readings of the word that has signs of lost letters. */
function readingsIn(text: string): readonly string[] {
  const { index, 0: word } = /\S*[?\ufffd]+[^\s.,]*/u.exec(text) ?? { index: 0, 0: '' };
  return likelyReadings(text, { start: index, end: index + word.length });
}

describe('likely readings', () => {
  it('are ranked by the words beside', () => {
    expect(readingsIn('Ngày mai Vi?t Nam ra quân')[0]).toBe('Việt');
    expect(readingsIn('Cô ấy ngồi vi?t thư')[0]).toBe('viết');
  });

  it('count the letters that U+FFFD stands for by bytes, too', () => {
    expect(readingsIn('Ngày mai Vi\ufffd\ufffd\ufffdt Nam ra quân')[0]).toBe('Việt');
    expect(readingsIn('Ngày mai Vi\ufffdt Nam ra quân')[0]).toBe('Việt');
  });

  it('are at most five, each once, in the case of what is left', () => {
    const readings = readingsIn('Ông H?a kể chuyện');
    expect(readings.length).toBeGreaterThan(1);
    expect(readings.length).toBeLessThanOrEqual(5);
    expect(new Set(readings).size).toBe(readings.length);
    for (const reading of readings) expect(reading).toMatch(/^H/);
    expect(readingsIn('Ông H\ufffda kể chuyện')).not.toContain('Ha');
  });

  it('are none where nothing fits', () => {
    expect(readingsIn('Bán đảo Tr\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdx')).toEqual([]);
  });
});
