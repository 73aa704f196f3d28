import { attributeOf, contains, contentOf, nameOf, queryAll } from '../../src/core/article-page';
import type { HideReason, MetadataSelectors } from '../../src/core/sites/site';
import { CAPTION, HEADINGS, LABEL, PARTS, SENTENCES, SITE, TITLES } from './filler';
import type { Proposal } from './propose-site';
import { shownAttributes } from './shown-attributes';

/** Elements of which nothing is shown, or that are drawn. */
const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|LINK|META|SVG|HEAD|BASE|INPUT|SELECT|TEXTAREA|SOURCE|TRACK)$/;
const INLINE = /^(?:A|B|STRONG|I|EM|U|SPAN|FONT|SMALL|MARK|TIME|LABEL|SUP|SUB|BR|WBR|IMG|BUTTON)$/;
const MEDIA = /^(?:IMG|VIDEO|IFRAME|AUDIO)$/;
/** Like ones beside one another: of a text, and of a list. */
const MOST_ALIKE = { text: 8, list: 2 };
/** How much of a block that is hidden is shown: how deep, and how many beside one another. */
const OF_HIDDEN = { depth: 2, beside: 3 };
/** UTF-16 units of a text that is a label, and of one that is a title. */
const LENGTH = { label: 24, title: 100 };

interface Place {
  /** The block around it that is hidden. */
  readonly hidden?: HideReason;
  readonly inBody?: boolean;
  readonly depth: number;
}

/**
 * The structure of a page as a fixture of `src/core/article/fixtures`, marked by the plan for it: its elements, their names
 * and their order, and none of its words or addresses. What is the same many times is shown a few times.
 */
export function pageSkeleton(document: Document, url: string, proposal: Proposal): string {
  const body = queryAll(document, 'body')[0];
  const writer = new SkeletonWriter(proposal);
  const page = body ? writer.written(body, { depth: 0 }) : '';
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${PARTS.title} - ${SITE}</title>
<link rel="canonical" href="${new URL(url).origin}/chuyen-do-som-dua-hoc-sinh-ben-song-toi-truong-100001.html">
<meta property="og:type" content="article">
<meta property="og:title" content="${PARTS.title}">
</head>
${page}
</html>
`;
}

class SkeletonWriter {
  #texts = 0;
  readonly #reasons: ReadonlyMap<Element, HideReason>;
  readonly #marked: ReadonlySet<Element>;

  readonly #proposal: Proposal;

  constructor(proposal: Proposal) {
    this.#proposal = proposal;
    this.#reasons = new Map(proposal.plan.hidden.map(({ element, reason }) => [element, reason]));
    this.#marked = new Set([proposal.body, ...Object.values(proposal.parts), ...this.#reasons.keys()]);
  }

  written(element: Element, place: Place): string {
    const { body } = this.#proposal;
    const hidden = place.hidden ?? this.#reasons.get(element);
    const inner: Place = {
      depth: hidden ? place.depth + 1 : 0,
      inBody: place.inBody === true || element === body,
      ...(hidden && { hidden }),
    };
    const tag = nameOf(element).toLowerCase();
    const open = `<${tag}${shownAttributes(element)}${this.#marks(element, place)}>`;
    if (/^(?:img|br|hr)$/.test(tag)) return open;
    return `${open}${this.#inner(element, inner)}</${tag}>`;
  }

  #marks(element: Element, place: Place): string {
    const { body, plan, parts } = this.#proposal;
    const reason = this.#reasons.get(element);
    const isPart = Object.values(parts).includes(element);
    const isOfText = place.inBody && !place.hidden && (MEDIA.test(nameOf(element)) || isLeaf(element));
    return [
      element === body ? ' data-body' : '',
      reason ? ` data-hide="${reason}"` : '',
      plan.columns.includes(element) ? ' data-column' : '',
      !reason && !place.hidden && (isPart || isOfText) ? ' data-keep' : '',
    ].join('');
  }

  #inner(element: Element, place: Place): string {
    const roles = this.#partsIn(element).filter(([, shown]) => shown === element);
    const isAlone = roles.length > 0 && roles.length === this.#partsIn(element).length;
    if (isAlone) return roles.map(([role]) => fillerOf(role)).join(' - ');
    if (isLeaf(element)) return this.#leaf(element, place);
    if (place.depth > OF_HIDDEN.depth) return this.#filler(element, place);
    return this.#children(element, place);
  }

  #partsIn(element: Element): (readonly [role: keyof MetadataSelectors, Element])[] {
    const parts = Object.entries(this.#proposal.parts) as [keyof MetadataSelectors, Element][];
    return parts.filter(([, part]) => contains(element, part));
  }

  /** One a line; of like ones beside one another the first few, unless there is something in them that is marked. */
  #children(element: Element, place: Place): string {
    const most = place.inBody && !place.hidden ? MOST_ALIKE.text : MOST_ALIKE.list;
    const counts = new Map<string, number>();
    const shown = queryAll(element, ':scope > *').filter((child) => {
      if (UNSEEN.test(nameOf(child)) || isEmpty(child)) return false;
      const kind = `${nameOf(child)} ${attributeOf(child, 'class') ?? ''}`;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count <= most || this.#holdsMarked(child);
    });
    const first = place.hidden ? shown.slice(0, OF_HIDDEN.beside) : shown;
    return first.length === 0 ? '' : `\n${first.map((child) => this.written(child, place)).join('\n')}\n`;
  }

  #holdsMarked(element: Element): boolean {
    return [...this.#marked].some((marked) => contains(element, marked));
  }

  #leaf(element: Element, place: Place): string {
    const pictures = queryAll(element, 'img')
      .slice(0, 2)
      .map((image) => `<img${shownAttributes(image)}>`);
    const link = queryAll(element, 'a[href]')[0];
    const text = this.#filler(element, place);
    const isLink = link && 2 * contentOf(link).length > contentOf(element).length;
    return pictures.join('') + (isLink && text ? `<a${shownAttributes(link)}>${text}</a>` : text);
  }

  /** Words in place of an element's own, about as many. */
  #filler(element: Element, { hidden, inBody }: Place): string {
    const { length } = contentOf(element).trim();
    if (length === 0) return '';
    const next = this.#texts++;
    if (length <= LENGTH.label) return hidden ? HEADINGS[hidden] : LABEL;
    if (length > LENGTH.title) return SENTENCES[next % SENTENCES.length] ?? '';
    if (hidden || !inBody) return TITLES[next % TITLES.length] ?? '';
    return CAPTION;
  }
}

/** Sections and tags are read from links. */
function fillerOf(role: keyof MetadataSelectors): string {
  if (role === 'tags') return `<a href="/the-1/">${PARTS.tags}</a> <a href="/the-2/">${LABEL}</a>`;
  return role === 'section' ? `<a href="/giao-duc/">${PARTS.section}</a>` : PARTS[role];
}

function isEmpty(element: Element): boolean {
  return (
    contentOf(element).trim() === '' &&
    queryAll(element, 'img,video,iframe,audio').length === 0 &&
    !MEDIA.test(nameOf(element))
  );
}

/** Has an element text, pictures and what stands in a line, and no blocks? */
function isLeaf(element: Element): boolean {
  return queryAll(element, '*').every((each) => INLINE.test(nameOf(each)) || UNSEEN.test(nameOf(each)));
}
