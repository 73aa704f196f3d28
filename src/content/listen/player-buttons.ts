import { t } from '../../platform/i18n';
import { makeElement } from './make-element';
import { type IconName, makeIcon } from './player-icons';
import type { Step } from './reading-place';

interface StepButton {
  readonly step: Step;
  readonly name: string;
  /** As `keyOf` gives it, and as aria-keyshortcuts has it. */
  readonly key: string;
}

/** The ways through the article, around the button that reads and pauses. */
export function stepButtons(): StepButton[] {
  return [
    { step: 'previous-paragraph', name: t('listenPreviousParagraph'), key: 'Shift+ArrowLeft' },
    { step: 'previous-sentence', name: t('listenPreviousSentence'), key: 'ArrowLeft' },
    { step: 'next-sentence', name: t('listenNextSentence'), key: 'ArrowRight' },
    { step: 'next-paragraph', name: t('listenNextParagraph'), key: 'Shift+ArrowRight' },
  ];
}

/** The name of what is pressed: "Shift+ArrowLeft". */
export function keyOf({ key, shiftKey }: KeyboardEvent): string {
  return shiftKey ? `Shift+${key}` : key;
}

/** A round button with a picture. */
export function iconButton(document: Document, icon: IconName, onPress: () => void): HTMLButtonElement {
  const button = makeElement(document, 'button', icon, makeIcon(document, icon));
  button.type = 'button';
  button.addEventListener('click', onPress);
  return button;
}

/** @param key that does the same, as aria-keyshortcuts has it */
export function nameButton(button: HTMLButtonElement, name: string, key?: string): void {
  button.ariaLabel = name;
  button.title = key === undefined ? name : `${name} (${shownKey(key)})`;
  if (key !== undefined) button.setAttribute('aria-keyshortcuts', key);
}

function shownKey(key: string): string {
  return key.replace('ArrowLeft', '←').replace('ArrowRight', '→').replace('Escape', 'Esc');
}
