import { formatNumber, t } from '../../platform/i18n';
import { LISTEN_RATES, type ListenSettings } from '../../platform/listen-messages';
import { makeElement } from './make-element';

/** The choice of speed, and of a voice where there are several. */
export class PlayerChoices {
  readonly rows: readonly HTMLElement[];
  readonly #document: Document;
  readonly #rate: HTMLSelectElement;
  readonly #voice: HTMLSelectElement;
  readonly #voiceRow: HTMLElement;

  constructor(document: Document, onChange: (changed: Partial<ListenSettings>) => void) {
    this.#document = document;
    this.#rate = makeElement(document, 'select', 'rate');
    this.#voice = makeElement(document, 'select', 'voice');
    this.#rate.addEventListener('change', () => onChange({ rate: Number(this.#rate.value) }));
    this.#voice.addEventListener('change', () => onChange({ voice: this.#voice.value }));
    this.#voiceRow = makeElement(document, 'label', '', t('listenVoice'), this.#voice);
    this.rows = [makeElement(document, 'label', '', t('listenSpeed'), this.#rate), this.#voiceRow];
  }

  update({ rate, voice }: ListenSettings, voices: readonly SpeechSynthesisVoice[]): void {
    const rates = [...new Set([...LISTEN_RATES, rate])].sort((a, b) => a - b);
    this.#fill(
      this.#rate,
      rates.map((each) => [String(each), `${formatNumber(each)}×`]),
    );
    this.#fill(
      this.#voice,
      voices.map(({ voiceURI, name }) => [voiceURI, name]),
    );
    this.#rate.value = String(rate);
    this.#voice.value = voices.some(({ voiceURI }) => voiceURI === voice) ? voice : (voices[0]?.voiceURI ?? '');
    this.#voiceRow.hidden = voices.length < 2;
  }

  /** Leaves a list alone that says the same: it may be open. */
  #fill(select: HTMLSelectElement, choices: readonly (readonly [value: string, label: string])[]): void {
    const isSame = choices.every(([value], index) => select.options[index]?.value === value);
    if (isSame && select.options.length === choices.length) return;
    const options = choices.map(([value, label]) => {
      const option = makeElement(this.#document, 'option', '', label);
      option.value = value;
      return option;
    });
    select.replaceChildren(...options);
  }
}
