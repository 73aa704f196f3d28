import { foldedWords, hasWords } from '../../ui/folded-words';

/** A setting within a section, which can be found by itself. */
const SETTING = '.option';

/**
 * Leaves of the page's sections what has the words of a query: those that have them in their title or introduction as they
 * are, of others the settings that have them, together with the title. What the reader is in the middle of stays.
 * @param page holds the sections; what is found is shown, all else hidden
 * @param query as foldedWords gives it; empty: everything is shown
 * @returns the ids of the sections in which something is shown
 */
export function findSettings(page: ParentNode, query: string): string[] {
  const sections = [...page.querySelectorAll<HTMLElement>(':scope > section')];
  return sections.filter((section) => showFound(section, query)).map(({ id }) => id);
}

function showFound(section: HTMLElement, query: string): boolean {
  const settings = [...section.querySelectorAll<HTMLElement>(SETTING)];
  const title = textOf(section.querySelector('h2'));
  const isWhole = hasWords(foldedWords(textOf(section, SETTING)), query);
  for (const setting of settings) {
    const isFound = isWhole || hasWords(foldedWords(`${title} ${textOf(setting)}`), query);
    setting.hidden = !isFound && !setting.contains(document.activeElement);
  }
  section.hidden = !isWhole && settings.every(({ hidden }) => hidden) && !section.contains(document.activeElement);
  return !section.hidden;
}

/** What is written in an element, with a space wherever one ends. @param without what is left out */
function textOf(element: Element | null, without?: string): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (without === undefined || !parentElement?.closest(without)) texts.push(nodeValue ?? '');
  }
  return texts.join(' ');
}
