import type { DamageClass } from '../damage-class';
import { SUSPECTS } from '../gate';
import { codePage } from '../utf8/code-page';
import { gbkToBytes } from '../utf8/gbk';
import { misreadClass } from '../utf8/misread-class';

/** The bytes that {@link gbkToBytes} makes; where the byte after a letter's last one made no pair, that one was replaced. */
const BYTES = codePage(String.fromCharCode(...Array.from({ length: 128 }, (_, i) => 0x80 + i)), {
  lost: Array.from({ length: 64 }, (_, i) => 0x80 + i),
  lead: /[\u4e00-\u9fff]/g,
});

/** UTF-8 read in the code page of simplified Chinese, which took ASCII letters for second bytes: "Vi峄噒", "H茫y". */
export const utf8AsGbk: DamageClass = {
  ...misreadClass('utf8-as-gbk', BYTES, gbkToBytes),
  // An ideograph alone may be a letter ("媒" is ý), and is one of Chinese text: the gate's signs, and nothing less.
  suspect: SUSPECTS['utf8-as-gbk'],
};
