import type { ListenSettings } from '../../platform/listen-messages';
import { reportError } from '../../platform/report-error';
import { askAgain } from '../ask-again';
import type { Page } from '../shared-world';
import { PlayerView } from './player-view';
import { ReadingPlace, type Step } from './reading-place';
import { type Silence, Speaker } from './speaker';
import { SpokenMark } from './spoken-mark';
import { synthesis, vietnameseVoices } from '../../platform/vietnamese-voices';

/** How long a system that has told no voice yet is waited for. Milliseconds. */
const PATIENCE_MS = 3000;

/** `looking`: for a voice. */
export type PlayerState = 'looking' | 'no-voice' | 'no-text' | 'reading' | 'paused' | 'ended';

/** Reads the article of a page aloud, sentence by sentence, as the reader wants it. */
export class Player {
  readonly #ending = new AbortController();
  readonly #signal: AbortSignal;
  readonly #page: Page;
  readonly #speaker = new Speaker();
  readonly #place: ReadingPlace;
  readonly #mark: SpokenMark;
  readonly #view: PlayerView;
  #settings: ListenSettings;
  #state: PlayerState = 'looking';

  /** @param view the document's window */
  constructor(document: Document, view: Window & typeof globalThis, page: Page, settings: ListenSettings) {
    this.#settings = settings;
    this.#page = page;
    this.#signal = AbortSignal.any([this.#ending.signal, page.signal]);
    this.#place = new ReadingPlace(document, page);
    this.#mark = new SpokenMark(view, this.#signal);
    this.#view = new PlayerView(document, this.#signal, {
      onToggle: () => this.toggle(),
      onStep: (step) => this.#step(step),
      onStop: () => this.stop(),
      onSettings: (changed) => this.#change(changed),
    });
    this.#signal.addEventListener('abort', () => this.#speaker.silence());
    view.addEventListener('pagehide', () => this.stop(), { signal: this.#signal });
    synthesis()?.addEventListener('voiceschanged', () => this.#look(), { signal: this.#signal });
    const timer = setTimeout(() => this.#giveUp(), PATIENCE_MS);
    this.#signal.addEventListener('abort', () => clearTimeout(timer));
    if (this.#place.count === 0) this.#turn('no-text');
    else this.#look();
  }

  get isOver(): boolean {
    return this.#signal.aborted;
  }

  toggle(): void {
    if (this.#state === 'reading') this.pause();
    else this.play();
  }

  /** Reads on from where it stopped, or from the beginning where all was read; nothing where there is no voice. */
  play(): void {
    if (this.#state === 'paused' || this.#state === 'ended') this.#read(true);
  }

  /** Breaks off. The sentence is read anew when it goes on: not every voice can stop within one. */
  pause(): void {
    this.#speaker.silence();
    this.#turn('paused');
  }

  stop(): void {
    this.#ending.abort();
  }

  /** The system has told its voices, or others than before. */
  #look(): void {
    const { local, isKnown } = vietnameseVoices();
    if (local.length === 0 && isKnown && this.#state === 'looking') this.#turn('no-voice');
    else if (local.length > 0 && this.#state === 'looking') this.#read(true);
    // The reader has added one, and is hardly looking at this page.
    else if (local.length > 0 && this.#state === 'no-voice') this.#turn('paused');
    else this.#turn(this.#state);
  }

  #giveUp(): void {
    if (this.#state === 'looking') this.#turn('no-voice');
  }

  #step(step: Step): void {
    if (this.#place.move(step)) this.#readOrShow();
  }

  #change(changed: Partial<ListenSettings>): void {
    this.#settings = { ...this.#settings, ...changed };
    if (this.#state === 'reading') this.#read(false);
    askAgain('keepListenSettings', this.#settings).catch((error: unknown) => reportError('listen settings', error));
  }

  #readOrShow(): void {
    if (this.#state === 'reading') {
      this.#read(true);
    } else {
      this.#turn('paused');
      this.#show(true);
    }
  }

  /** @param isAsked as for {@link SpokenMark.show} */
  #read(isAsked: boolean): void {
    const { local } = vietnameseVoices();
    const voice = local.find(({ voiceURI }) => voiceURI === this.#settings.voice) ?? local[0];
    const sentence = this.#place.sentence;
    if (!voice) this.#turn('no-voice');
    else if (sentence) this.#say(sentence.spoken, voice, isAsked);
    else this.#end();
  }

  #say(text: string, voice: SpeechSynthesisVoice, isAsked: boolean): void {
    this.#turn('reading');
    this.#show(isAsked);
    this.#speaker.say({
      text,
      voice,
      rate: this.#settings.rate,
      onEnd: () => (this.#place.move('next-sentence') ? this.#read(false) : this.#end()),
      onSilence: (why) => this.#turn('paused', why),
    });
  }

  #end(): void {
    this.#mark.clear();
    this.#place.restart();
    this.#turn('ended');
  }

  #show(isAsked: boolean): void {
    const { range } = this.#place;
    if (range) this.#mark.show(range, isAsked);
    else this.#mark.clear();
  }

  #turn(state: PlayerState, silence?: Silence): void {
    if (!this.#page.goesOn()) return;
    this.#state = state;
    const { local, hasOnline } = vietnameseVoices();
    const { number, count } = this.#place;
    this.#view.update({ state, silence, number, count, voices: local, hasOnline, ...this.#settings });
  }
}
