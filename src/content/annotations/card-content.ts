import { t } from '../../platform/i18n';
import { reportError } from '../../platform/report-error';
import type { CardAction, CardLine, CardPart } from './card-part';

/** Shows other parts in the card; none closes it. */
type OnParts = (parts: readonly CardPart[] | undefined) => void;

/** The elements of a card's parts. Texts are texts: nothing is read as markup. */
export function cardContent(document: Document, parts: readonly CardPart[], onParts: OnParts): HTMLElement[] {
  return parts.map(({ title, lines = [], actions = [], control }) => {
    const part = make(document, 'section', 'part');
    part.append(make(document, 'h2', 'title', title), ...lines.map((line) => lineOf(document, line)));
    if (control) part.append(control(document));
    if (actions.length > 0) {
      const buttons = make(document, 'div', 'buttons');
      buttons.append(...actions.map((action) => buttonOf(document, action, onParts)));
      part.append(buttons);
    }
    return part;
  });
}

function lineOf(document: Document, { text, tone, lang }: CardLine): HTMLElement {
  const line = make(document, 'p', '');
  // Read out, too: colour alone says nothing to who does not see it.
  const words = make(document, tone === 'removed' ? 'del' : tone === 'added' ? 'ins' : 'span', tone ?? '', text);
  if (lang) words.lang = lang;
  line.append(words);
  return line;
}

function buttonOf(document: Document, { label, isPressed, colour, run }: CardAction, onParts: OnParts): HTMLElement {
  const button = make(document, 'button', '');
  button.type = 'button';
  if (colour) {
    const swatch = make(document, 'span', 'colour');
    swatch.style.background = colour;
    button.append(swatch);
  }
  button.append(label);
  if (isPressed !== undefined) button.ariaPressed = String(isPressed);
  button.addEventListener('click', ({ isTrusted }) => {
    if (!isTrusted || button.ariaDisabled) return;
    // Not disabled, which would take the focus away.
    button.ariaDisabled = 'true';
    void outcomeOf(run).then(onParts);
  });
  return button;
}

/** Never rejects: what failed is said in the card. */
async function outcomeOf(run: CardAction['run']): Promise<readonly CardPart[] | undefined> {
  try {
    return await run();
  } catch (error) {
    reportError('card', error);
    return [{ title: t('markFailed') }];
  }
}

function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
