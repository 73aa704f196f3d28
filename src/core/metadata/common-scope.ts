import { parentOf } from '../article-page';

/** The smallest element that holds headline and body; the body where there is no headline. */
export function commonScope(headline: Element | undefined, body: Element | undefined): Element | undefined {
  const around = new Set<Element>();
  for (let element = body; element; element = parentOf(element)) around.add(element);
  let common = headline ?? body;
  while (common && !around.has(common)) common = parentOf(common);
  return common ?? body;
}
