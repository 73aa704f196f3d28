import { describe, expect, it } from 'vitest';
import { fileName } from './file-name';

describe('fileName', () => {
  it.each([
    ['Cầu mới nối hai bờ sông', 'cau-moi-noi-hai-bo-song.md'],
    ['  Đường: “A/B” <1>?* | 50%…\n', 'duong-a-b-1-50.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['Café số 1', 'cafe-so-1.md'],
    ['Мост через реку', 'мост-через-реку.md'],
    // Names of devices on Windows.
    ['Con', 'bai-con.md'],
    ['COM1', 'bai-com1.md'],
    ['Con cò', 'con-co.md'],
    ['', 'bai-bao.md'],
    ['?!…', 'bai-bao.md'],
    // Cut between words.
    [`${'mười '.repeat(20)}hai`, `${'muoi-'.repeat(15)}muoi.md`],
    ['a'.repeat(200), `${'a'.repeat(80)}.md`],
  ])('of %j is %s', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
  });
});
