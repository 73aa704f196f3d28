import { foldText, queryAll } from '../../article-page';
import { cleanText } from '../clean-text';
import type { Page } from '../page';
import { titleParts } from '../title-parts';
import type { Claim, Source } from './source';

/** What HTML itself has: `<title>`, `<html lang>`, links to the page under its own name and to its picture. */
export const documentSource: Source = {
  name: 'document',
  claims: {
    title: titleClaims,
    siteName: titleEnd,
    url: ({ document }) => attributeClaims(document, 'link[rel~=canonical i]', 'href'),
    image: ({ document }) => attributeClaims(document, 'link[rel~=image_src i]', 'href'),
    language: ({ document }) => attributeClaims(document, ':root', 'lang'),
  },
};

function titleClaims({ document }: Page): Claim[] {
  return queryAll(document, 'head title, title')
    .slice(0, 1)
    .map((title) => ({ key: 'title', text: title.textContent }));
}

/** What stands behind the headline in `<title>`, "… | Báo Dân trí", or before it. */
function titleEnd(page: Page): Claim[] {
  const headline = foldText(page.headlineText);
  return titleClaims(page).flatMap(({ key, text }) => {
    const parts = titleParts(cleanText(text));
    const ends = [parts.at(-1) ?? '', parts[0] ?? ''];
    const name = ends.find((end) => !headline.includes(foldText(end)));
    return headline && parts.length > 1 && name ? [{ key, text: name }] : [];
  });
}

export function attributeClaims(document: Document, selector: string, attribute: string): Claim[] {
  return queryAll(document, selector).flatMap((element) => {
    const text = element.getAttribute(attribute)?.trim();
    return text ? [{ key: `${selector}@${attribute}`, text }] : [];
  });
}
