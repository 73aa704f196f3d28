import { amongSoundLetters } from '../charsets/among-sound-letters';
import { charsetClass } from '../charsets/charset-class';
import { singleByteCharset } from '../charsets/single-byte-charset';
import { SUSPECTS } from '../gate';

/** The charset of the Vietnamese Professionals Society. */
export const VPS = singleByteCharset(
  'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ' +
    'Ế  ỀỂỄỐỒỔỖýỷỵỚỜỞ' +
    ' ắằẳẵặỠớÙờởỡŨỨợỪ' +
    'ổỬỲỸÍÌộỈĨÓửữÒỎÕự' +
    'ầÁÂấẩẫậđẻÉÊẹỉễịỹ' +
    'ƯỦồốÔỏơÈừứÚũưÝẺ ' +
    'àáâãảạă èéêẽìí ĩ' +
    'ẴĐòóôõ Ơụùúủ ỶẼỳ',
  {
    0x02: 'Ạ',
    0x03: 'Ậ',
    0x04: 'Ặ',
    0x05: 'Ẹ',
    0x06: 'Ệ',
    0x10: 'Ị',
    0x11: 'Ọ',
    0x12: 'Ộ',
    0x13: 'Ợ',
    0x14: 'Ụ',
    0x15: 'Ự',
    0x19: 'Ỵ',
    0x1c: 'Ẫ',
    0x1d: 'Ữ',
  },
);

export const vps = amongSoundLetters(charsetClass('vps', SUSPECTS.vps, VPS));
