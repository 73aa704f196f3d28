import { blockFacts, damagedPlaces, type PageFacts, type PageText, siteRuleFacts } from '../../core/report';
import type { Page } from '../shared-world';
import { firstWords } from './first-words';
import { staleRule } from './stale-rule';

/** More than this nobody reads through. */
const MOST_LISTED = 100;
const WORDS_LENGTH = 60;

/** What a reader's report tells of a page. @param withText whether it holds any of the page's text */
export function pageFacts(document: Document, page: Page, withText: boolean): PageFacts {
  const { site, reader, repair } = page;
  const hidden = reader?.plan.hidden ?? [];
  return {
    url: document.URL,
    bodyBy: reader?.plan.bodyBy,
    siteRule: site && siteRuleFacts(document, site),
    staleRule: staleRule(site, reader?.plan),
    evidence: repair?.evidence() ?? [],
    hidden: hidden.slice(0, MOST_LISTED).map(({ element, reason }) => ({
      ...blockFacts(element, reason),
      ...(withText && { words: firstWords(element, WORDS_LENGTH) }),
    })),
    moreHidden: Math.max(0, hidden.length - MOST_LISTED),
    ...(withText && { text: pageText(document, page) }),
  };
}

function pageText(document: Document, { repair }: Page): PageText {
  const places = Array.from(repair?.damaged() ?? [], ({ passage }) => damagedPlaces(passage)).flat();
  return { title: document.title, places: places.slice(0, MOST_LISTED) };
}
