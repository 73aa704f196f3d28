/** What the bench asks of a page; selectors. */
export interface BlockQuestion {
  readonly body: string;
  readonly notArticleInsideBody: string | null;
  readonly head: string;
}

/** A piece of a page as a reader sees it: the outermost element that holds a text of 25 characters or more directly. */
export interface PageBlock {
  /** White space collapsed. */
  readonly text: string;
  readonly part: 'body' | 'head' | 'clutter';
  readonly isVisible: boolean;
}

/** The blocks of a page in its order. Runs in the page, and so closes over nothing. */
export function pageBlocks({ body, notArticleInsideBody, head }: BlockQuestion): PageBlock[] {
  const unseen = 'script,style,noscript,template,textarea,select,svg,iframe,object';
  const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
  const article = document.querySelector(body);
  const heads = [...document.querySelectorAll(head)];
  const partOf = (element: Element) => {
    if (heads.some((each) => each.contains(element) || element.contains(each))) return 'head';
    const isInBody = article?.contains(element) === true;
    return isInBody && !(notArticleInsideBody && element.closest(notArticleInsideBody)) ? 'body' : 'clutter';
  };
  const found: Element[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest(unseen) ?? found.some((block) => block.contains(element))) continue;
    const holdsText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (holdsText && textOf(element).length >= 25) found.push(element);
  }
  return found.map((element) => ({
    text: textOf(element),
    part: partOf(element),
    isVisible: element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  }));
}
