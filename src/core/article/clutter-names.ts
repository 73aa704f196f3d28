import { attributeOf } from '../article-page';
import type { HideReason } from '../sites/site';

/*
 * What class names and ids say, word by word ("box-related", "BoxRelated", "box_related"). Names age and mislead
 * (`.imageads` held photos), so that alone they hide nothing that could be article: they are asked together with what
 * the element holds.
 */
const NAMES: readonly (readonly [words: RegExp, reason: HideReason])[] = [
  [/^(?:comments?|cmt|cm|binhluan|disqus|feedback|ykien)$/, 'comments'],
  [/^(?:shares?|sharing|socials?|sharefb|sharemxh|like|zalo|follow|facebook|fb)$/, 'share'],
  [
    /^(?:ads?|adv|advert|advertisement|adsbygoogle|banner|banners|quangcao|qc|sponsor|sponsored|admzone\w*|adzone\w*|masthead|dfp|gpt|taboola|outbrain|mgid)$/,
    'ads',
  ],
  [
    /^(?:popup|modal|dialog|overlay|lightboxad|login|signin|register|newsletter|subscribe|paywall|toast|cookie)$/,
    'popup',
  ],
  [/^(?:footer|foot|copyright)$/, 'footer'],
  [/^(?:sidebar|aside|right|rightcol|colright|secondary)$/, 'sidebar'],
  [/^(?:menu|nav|navbar|navigation|megamenu|topbar|tags?|tagcloud|keywords?|search|header)$/, 'navigation'],
  [
    /^(?:relat\w*|lienquan|samecate|similar|suggest\w*|recommend\w*|popular|mostread|mostview\w*|docnhieu|xemnhieu|tinmoi|other|others|readmore|foryou|foru|trending|hot)$/,
    'related',
  ],
];

/** Viewers of photos wait unseen until a photo is clicked; hidden for good, they could not open. */
const VIEWER = /zoom|lightbox|pswp|photoswipe|fancybox|mfp-|lg-|viewer|swal/i;

/** Why the names of an element say that it is clutter. */
export function reasonOfNames(element: Element): HideReason | undefined {
  if (!element.hasAttribute('class') && !element.hasAttribute('id')) return undefined;
  const words = wordsOf(element);
  return NAMES.find(([pattern]) => words.some((word) => pattern.test(word)))?.[1];
}

export function isViewer(element: Element): boolean {
  return VIEWER.test(namesOf(element));
}

/** Do the names of an element match? For names that say more than clutter: authors, pages, galleries. */
export function isNamed(element: Element, pattern: RegExp): boolean {
  return wordsOf(element).some((word) => pattern.test(word));
}

function namesOf(element: Element): string {
  return `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
}

function wordsOf(element: Element): string[] {
  return namesOf(element)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
