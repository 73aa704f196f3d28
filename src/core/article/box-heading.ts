import type { HideReason } from '../sites/site';
import { closest, contains, contentOf, nameOf, parentOf, walk } from '../article-page';
import { reasonOfHeading } from './clutter-headings';

const SILENT = 'script,style,noscript,template,svg';
const BOX_LINE = 'h1,h2,h3,h4,h5,h6,p,div,span,a,strong,b,label,li,td,header,section,summary,legend';

/** Why a box is clutter by its heading: the first text that it shows, alone on its line. */
export function headingReason(box: Element): HideReason | undefined {
  const text = firstText(box);
  const parent = text && parentOf(text);
  const line = parent && closest(parent, BOX_LINE);
  if (!line || !contains(box, line)) return undefined;
  return reasonOfHeading(text.nodeValue ?? '') ?? reasonOfHeading(lineOf(line, box));
}

function firstText(box: Element): Node | undefined {
  const walker = walk(box, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.nodeValue?.trim() ? parentOf(node) : undefined;
    if (parent && !closest(parent, SILENT)) return node;
  }
  return undefined;
}

/** Headings are marked up in pieces: "Tin <b>liên quan</b>", "Bình luận (<span>12</span>)". */
function lineOf(line: Element, box: Element): string {
  const around = parentOf(line);
  const whole =
    around && around !== box && contains(box, around) && /^(?:H[1-6]|P|SPAN|A|STRONG)$/.test(nameOf(around))
      ? around
      : line;
  return contentOf(whole);
}
