import { withoutInvisible } from '../vietnamese/invisible';
import { decodeEntities } from './decode-entities';

/** Control characters that are no white space. One of U+0080–U+009F behind a character of U+0080–U+00FF is kept: it is the tail of a misread UTF-8 letter, and the repair needs it. */
// eslint's no-control-regex is not in force here: control characters are what this looks for.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]|(?<![\u0080-\u00ff])[\u0080-\u009f]/g;

/**
 * White space; not the NBSP that stands for a letter's second byte: behind Ã, Â, Ä, Å or Æ ("Ã\u00a0" is à), and behind an
 * à that it cuts from the rest of its word ("là\u00a0m" is làm).
 */
const SPACES = /(?:(?<![ÂÃÄÅÆ])(?!(?<=à)\u00a0[ \p{Ll}])\u00a0|[^\S\u00a0])+/gu;

/** No title, name or description of a newspaper comes near this many UTF-16 units; what is longer is cut. */
const LONGEST = 4000;

/**
 * Text as a reader sees it: entities decoded, white space (also NBSP) as single spaces, without control, zero-width
 * and bidirectional characters. Damaged letters stay as they are, with the invisible characters that their repair needs.
 */
export function cleanText(raw: string, longest = LONGEST): string {
  const visible = withoutInvisible(decodeEntities(raw.slice(0, longest * 4))).replace(CONTROL, '');
  return visible.replace(SPACES, ' ').trim().slice(0, longest);
}
