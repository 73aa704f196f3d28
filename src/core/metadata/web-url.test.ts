import { describe, expect, it } from 'vitest';
import { webUrl } from './web-url';

describe('webUrl', () => {
  it('reads links of the web alone, without credentials', () => {
    expect(webUrl(' /anh/cau.jpg ', 'https://bao.example/bai.html')?.href).toBe('https://bao.example/anh/cau.jpg');
    expect(webUrl('https://ten:khoa@bao.example/')?.href).toBe('https://bao.example/');
    expect(webUrl('javascript:alert(1)')).toBeUndefined();
    expect(webUrl('cầu.jpg')).toBeUndefined();
  });

  it.each([
    ['as it is written', 'a'.repeat(2100)],
    ['as it is kept', 'ầ'.repeat(300)],
    ['as it is kept, with characters that nobody sees', '\u202e'.repeat(1100)],
  ])('refuses a link that is too long %s', (_, path) => {
    expect(webUrl(path, 'https://bao.example/')).toBeUndefined();
    expect(webUrl(path.slice(0, 100), 'https://bao.example/')).toBeDefined();
  });
});
