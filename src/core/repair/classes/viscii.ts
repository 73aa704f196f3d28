import { amongSoundLetters } from '../charsets/among-sound-letters';
import { charsetClass } from '../charsets/charset-class';
import { singleByteCharset } from '../charsets/single-byte-charset';
import { SUSPECTS } from '../gate';

/** VISCII 1.1 (RFC 1456). Its Õ at A0 shows as a no-break space, which stands between words here. */
export const VISCII = singleByteCharset(
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ' +
    'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
    'Õắằặấầẩậẽẹếềểễệố' +
    'ồổỗỠƠộờởịỰỨỪỬơớƯ' +
    'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ' +
    'ĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
    'àáâãảăữẫèéêẻìíĩỉ' +
    'đựòóôõỏọụùúũủýợỮ',
  {
    0x02: 'Ẳ',
    0x05: 'Ẵ',
    0x06: 'Ẫ',
    0x14: 'Ỷ',
    0x19: 'Ỹ',
    0x1e: 'Ỵ',
  },
);

export const viscii = amongSoundLetters(charsetClass('viscii', SUSPECTS.viscii, VISCII));
