import {
  contains,
  contentOf,
  foldText,
  isSectionAddress,
  matches,
  parentOf,
  queryAll,
  queryFirst,
} from '../article-page';
import { isNamed, reasonOfNames } from './clutter-names';
import type { FoundArticle } from './find-article';
import { headingReason } from './box-heading';

/** A day or an hour, as bylines print it. */
const TIME =
  /\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\b|\b\d{1,2}[:hg]\d{2}\b|\b\d+ (?:phút|giờ|ngày) trước\b|\btháng \d{1,2}[,/ ]/i;
/** Today's date has no hour. */
const CLOCK = /\b\d{1,2}[:hg]\d{2}\b/i;
const LONGEST_LABEL = 120;
/** A word right above the headline: the section, "Phóng sự", "Bình luận". */
const LONGEST_KICKER = 40;
/** A longer row of sections is a menu. */
const MOST_SECTIONS = 3;
const PICTURE = 'figure,picture,video,img';

/** The share of link text that makes a list of a text, and the least of it. */
const LIST = { share: 0.6, text: 60, links: 2 };

/** Names that say clutter also between headline and text; "header" or "right" say nothing there. */
const TELLING: readonly (string | undefined)[] = ['comments', 'share', 'ads', 'popup', 'related'];

/** Is a block between headline and text clutter? The sapo, bylines, times and lead photos stand there too. */
export function isClutterInLead(element: Element, { headline, measures }: FoundArticle): boolean {
  const { text, linkText, links, prose, media, fields } = measures.of(element);
  if (headline && foldText(contentOf(element)) === foldText(contentOf(headline))) return true;
  if (prose > 0 && linkText < LIST.share * text) return false;
  if (links >= LIST.links && linkText >= LIST.text && linkText >= LIST.share * text) return true;
  if (headingReason(element) && (links > 0 || fields > 0)) return true;
  return media === 0 && !saysWhenOrWho(element) && TELLING.includes(reasonOfNames(element));
}

function saysWhenOrWho(element: Element): boolean {
  const text = contentOf(element).slice(0, 1000);
  return (
    TIME.test(text) ||
    isNamed(element, /^(?:authors?|byline|tacgia|time|date|publish\w*|meta)$/) ||
    queryFirst(element, 'time,[rel=author],[class*=author i]') !== undefined
  );
}

/** A line above the headline that says the section or the time. */
export function isLabelAbove(element: Element, article: FoundArticle): boolean {
  const { headline, measures, url } = article;
  const { text, links, linkText, fields } = measures.of(element);
  if (text > LONGEST_LABEL || fields > 0 || matches(element, 'nav') || reasonOfNames(element)) return false;
  if (isInMasthead(element, article)) return links === 0 && CLOCK.test(contentOf(element));
  const sections = queryAll(element, 'a[href]').filter((link) => leadsToSection(link, url));
  const isBeside = headline !== undefined && parentOf(element) === parentOf(headline);
  if (links === 0) return TIME.test(contentOf(element)) || (isBeside && text <= LONGEST_KICKER);
  return links <= MOST_SECTIONS && (sections.length === links || (TIME.test(contentOf(element)) && linkText < text));
}

/** Beside the newspaper's name stand its menu and today's date, whatever they look like. */
function isInMasthead(element: Element, { headline, body, home }: FoundArticle): boolean {
  let masthead = element;
  for (let around = parentOf(element); around && !contains(around, headline ?? body); around = parentOf(around))
    masthead = around;
  return home.some((link) => contains(masthead, link) && !contains(element, link));
}

function leadsToSection(link: Element, url: string): boolean {
  const href = link.getAttribute('href') ?? '';
  return URL.canParse(href, url) && isSectionAddress(new URL(href, url).href);
}

/** A large picture above its headline. */
export function isPhotoAbove(element: Element, { measures }: FoundArticle): boolean {
  const { media, linkText, fields } = measures.of(element);
  const hasPicture = matches(element, PICTURE) || queryFirst(element, PICTURE) !== undefined;
  return media > 0 && hasPicture && linkText === 0 && fields === 0 && !reasonOfNames(element);
}
