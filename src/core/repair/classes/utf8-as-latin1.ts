import type { DamageClass } from '../damage-class';
import { codePage } from '../utf8/code-page';
import { WESTERN_LEAD } from '../utf8/western-lead';
import { misreadClass } from '../utf8/misread-class';

/** What Latin-1 has for each byte: the control characters too, as nothing else stands there. */
const LATIN1 = String.fromCharCode(...Array.from({ length: 128 }, (_, i) => 0x80 + i));
/** The control characters, which most software drops, the no-break space and the soft hyphen. */
const LOST = [...Array.from({ length: 32 }, (_, i) => 0x80 + i), 0xa0, 0xad];

/** A second byte that only code page 1252 has a sign for: the line was read in that. */
const CP1252_SIGN = /[ÃÄÅÆáâ][»º"]?[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/**
 * How much rarer it is than code page 1252 that lost some characters, too, in nats. Once a text: a line with one lost byte may
 * be either, one with many that shows no sign of that page is not.
 */
const RARITY = 4;

const readable = misreadClass('utf8-as-latin1', codePage(LATIN1, { lost: LOST, isFolded: true, lead: WESTERN_LEAD }));

/** UTF-8 read as Latin-1 whose control characters were dropped: "chÃ­nh quyá»n", "Biá»n". Kept ones code page 1252 reads. */
export const utf8AsLatin1: DamageClass = {
  ...readable,
  find(text) {
    if (CP1252_SIGN.test(text)) return [];
    const [first, ...others] = readable.find(text);
    return first ? [{ ...first, gain: first.gain - RARITY }, ...others] : [];
  },
};
