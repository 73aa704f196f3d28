import { formatNumber, t, textLanguage, tNamed } from '../../platform/i18n';
import type { ListenSettings } from '../../platform/listen-messages';
import { makeElement } from './make-element';
import type { PlayerState } from './player';
import { iconButton, keyOf, nameButton, stepButtons } from './player-buttons';
import { PlayerChoices } from './player-choices';
import { makeIcon } from './player-icons';
import { HOST_STYLE, PLAYER_STYLE } from './player-style';
import type { Step } from './reading-place';
import type { Silence } from './speaker';
import { systemName } from './system-name';

interface PlayerEvents {
  readonly onToggle: () => void;
  readonly onStep: (step: Step) => void;
  readonly onStop: () => void;
  readonly onSettings: (changed: Partial<ListenSettings>) => void;
}

/** What the player shows. */
interface PlayerReport extends ListenSettings {
  readonly state: PlayerState;
  readonly silence: Silence | undefined;
  /** Of the paragraph that is read, from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
  readonly voices: readonly SpeechSynthesisVoice[];
  /** Whether there are voices that are not used, as they send away what they read. */
  readonly hasOnline: boolean;
}

/** The player at the lower edge of the window, in a closed root of the top layer: the page cannot see, style or cover it. */
export class PlayerView {
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #place: HTMLElement;
  readonly #toggle: HTMLButtonElement;
  readonly #choices: PlayerChoices;
  readonly #controls: HTMLElement;
  readonly #note: HTMLElement;
  readonly #help: HTMLElement;

  constructor(document: Document, signal: AbortSignal, events: PlayerEvents) {
    this.#document = document;
    this.#place = makeElement(document, 'span', 'place');
    this.#toggle = iconButton(document, 'play', events.onToggle);
    this.#toggle.classList.add('main');
    this.#choices = new PlayerChoices(document, events.onSettings);
    this.#controls = this.#makeControls(events.onStep);
    this.#note = makeElement(document, 'p', 'note');
    this.#note.role = 'status';
    this.#help = makeElement(document, 'p', 'help');
    const panel = this.#makePanel(events.onStop);
    listenForKeys(panel, events);
    this.#host = makeHost(document, panel);
    this.#show();
    const before = document.activeElement;
    panel.focus({ preventScroll: true });
    signal.addEventListener('abort', () => {
      this.#host.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    });
  }

  update({ state, silence, number, count, voices, hasOnline, ...settings }: PlayerReport): void {
    // A page that replaces its root takes the player with it.
    if (!this.#host.isConnected) this.#show();
    const isReading = state === 'reading';
    const isReady = isReading || state === 'paused' || state === 'ended';
    this.#controls.hidden = !isReady;
    this.#toggle.replaceChildren(makeIcon(this.#document, isReading ? 'pause' : 'play'));
    nameButton(this.#toggle, t(isReading ? 'listenPause' : 'listenPlay'));
    setText(this.#place, isReady ? t('listenPlace', formatNumber(number), formatNumber(count)) : '');
    setText(this.#note, noteOf(state, silence));
    setText(this.#help, state === 'no-voice' ? helpFor(hasOnline) : '');
    this.#choices.update(settings, voices);
  }

  #makeControls(onStep: PlayerEvents['onStep']): HTMLElement {
    const buttons = stepButtons().map(({ step, name, key }) => {
      const button = iconButton(this.#document, step, () => onStep(step));
      nameButton(button, name, key);
      return button;
    });
    const middle = buttons.length / 2;
    const steps = [...buttons.slice(0, middle), this.#toggle, ...buttons.slice(middle)];
    const around = makeElement(this.#document, 'div', 'steps', ...steps);
    return makeElement(this.#document, 'div', 'row', around, ...this.#choices.rows);
  }

  #makePanel(onStop: () => void): HTMLElement {
    const stop = iconButton(this.#document, 'stop', onStop);
    nameButton(stop, t('listenStop'), 'Escape');
    const title = makeElement(this.#document, 'span', 'title', t('listenHeading'));
    const head = makeElement(this.#document, 'div', 'row', title, this.#place, stop);
    const panel = makeElement(this.#document, 'section', 'box player', head, this.#note, this.#help, this.#controls);
    panel.lang = textLanguage();
    panel.ariaLabel = t('listenHeading');
    panel.tabIndex = -1;
    return panel;
  }

  #show(): void {
    this.#document.documentElement.append(this.#host);
    // In the top layer nothing of the page lies over it, whatever its z-index.
    this.#host.showPopover();
  }
}

function makeHost(document: Document, panel: HTMLElement): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.append(makeElement(document, 'style', '', PLAYER_STYLE), panel);
  return host;
}

function listenForKeys(panel: HTMLElement, { onStep, onToggle, onStop }: PlayerEvents): void {
  const steps = stepButtons();
  panel.addEventListener('keydown', (event) => {
    // What is pressed here is not meant for the page.
    event.stopPropagation();
    const key = keyOf(event);
    const step = steps.find((each) => each.key === key)?.step;
    // A list of choices has the arrows for itself.
    if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey || event.altKey) return;
    if (step) onStep(step);
    else if (key === 'Escape') onStop();
    else if (key === ' ' && event.target === panel) onToggle();
    else return;
    event.preventDefault();
  });
}

function noteOf(state: PlayerState, silence: Silence | undefined): string {
  if (silence === 'not-allowed') return t('listenNotAllowed');
  if (silence === 'failed') return t('listenFailed');
  if (state === 'looking') return t('listenLooking');
  if (state === 'no-voice') return t('listenNoVoice');
  if (state === 'no-text') return t('listenNoText');
  return state === 'ended' ? t('listenEnded') : '';
}

function helpFor(hasOnline: boolean): string {
  const help = tNamed('listenHelp', systemName());
  return hasOnline ? `${t('listenOnlineOnly')} ${help}` : help;
}

/** Writes only what is another text: a screen reader says a status again that is written again. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
