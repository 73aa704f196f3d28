import { synthesis } from '../../platform/vietnamese-voices';

/** Why a voice fell silent before the end. `not-allowed`: the browser waits for the reader to touch the page. */
export type Silence = 'interrupted' | 'not-allowed' | 'failed';

interface SpokenText {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
  /** 1: as the voice speaks by itself. */
  readonly rate: number;
  readonly onEnd: () => void;
  readonly onSilence: (why: Silence) => void;
}

/** Chromium may drop what it is given right after a text was broken off. Milliseconds. */
const AFTER_BREAK_MS = 50;

/**
 * Says one text at a time. The voice is that of the page's window: it ends with the page, and it is there in both browsers,
 * as it is not in a worker. The page may break it off, as any page may break off any voice of its own window, and sees
 * nothing of what is said.
 */
export class Speaker {
  /** Held here: Chromium forgets an utterance that nobody holds, and never tells its end. */
  #utterance: SpeechSynthesisUtterance | undefined;

  say({ text, voice, rate, onEnd, onSilence }: SpokenText): void {
    const wasSpeaking = this.#utterance !== undefined;
    this.silence();
    const utterance = new SpeechSynthesisUtterance(text);
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    this.#utterance = utterance;
    // What was broken off tells its end, too, some time later.
    const ifCurrent = (then: () => void) => {
      if (this.#utterance !== utterance) return;
      this.#utterance = undefined;
      then();
    };
    utterance.addEventListener('end', () => ifCurrent(onEnd));
    utterance.addEventListener('error', ({ error }) => ifCurrent(() => onSilence(silenceOf(error))));
    const speak = () => {
      if (this.#utterance === utterance) synthesis()?.speak(utterance);
    };
    if (wasSpeaking) setTimeout(speak, AFTER_BREAK_MS);
    else speak();
  }

  silence(): void {
    if (!this.#utterance) return;
    this.#utterance = undefined;
    synthesis()?.cancel();
  }
}

function silenceOf(error: SpeechSynthesisErrorCode): Silence {
  if (error === 'canceled' || error === 'interrupted') return 'interrupted';
  return error === 'not-allowed' ? 'not-allowed' : 'failed';
}
