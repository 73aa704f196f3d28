import { amongSoundLetters } from '../charsets/among-sound-letters';
import { charsetClass } from '../charsets/charset-class';
import { singleByteCharset } from '../charsets/single-byte-charset';
import { SUSPECTS } from '../gate';

/**
 * TCVN 5712:1993, by the fonts named .Vn… "ABC" or "TCVN3". The fonts have the letters of A1–FE only, without capitals
 * that bear a tone; the standard has these at 80–9F, C0–DA and below 20.
 */
export const TCVN3 = singleByteCharset(
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ' +
    'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ' +
    ' ĂÂÊÔƠƯĐăâêôơưđẰ' +
    '     àảãáạẲằẳẵắẴ' +
    'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ' +
    'éẹềểễếệìỉỄẾỒĩíịò' +
    'Ổỏõóọồổỗốộờởỡớợù' +
    'ỖủũúụừửữứựỳỷỹýỵỐ',
  {
    0x01: 'Ú',
    0x02: 'Ụ',
    0x04: 'Ừ',
    0x05: 'Ử',
    0x06: 'Ữ',
    0x11: 'Ứ',
    0x12: 'Ự',
    0x13: 'Ỳ',
    0x14: 'Ỷ',
    0x15: 'Ỹ',
    0x16: 'Ý',
    0x17: 'Ỵ',
  },
);

export const tcvn3 = amongSoundLetters(charsetClass('tcvn3', SUSPECTS.tcvn3, TCVN3));
