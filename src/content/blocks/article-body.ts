import type { DeclutterPlan } from '../../core/article';
import type { ArticleBody } from '../../platform/messages';

/** UTF-16 units: more than any article has. */
const LONGEST = 5_000_000;
const UNREAD = 'script, style, noscript, template, textarea, select, button, form';

/** The article's text as it stands in the page, without what is hidden or no text; undefined where there is none. */
export function articleBody(document: Document, plan: DeclutterPlan | undefined): ArticleBody | undefined {
  const body = plan?.body;
  if (!body) return undefined;
  const clutter = new Set(plan.hidden.map(({ element }) => element));
  const copy = body.cloneNode(true) as Element;
  const originals = body.querySelectorAll('*');
  // A copy has the same elements in the same order, and the page is not touched.
  for (const [i, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[i];
    if (!original || clutter.has(original) || original.matches(UNREAD) || !original.checkVisibility()) element.remove();
  }
  const html = copy.outerHTML;
  return html.length > LONGEST ? undefined : { html, base: document.baseURI };
}
