import type { Page, TestBrowser } from './harness/test-browser';

/** A voice as the system tells it. */
export interface StubVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

/** What the voice was told to say. */
interface Heard {
  readonly text: string;
  readonly rate: number;
  readonly voice: string;
}

interface StubUtterance extends Heard {
  readonly tell: (type: string, error?: string) => void;
}

/** What the stub puts into the world of the content scripts. */
interface StubWorld {
  stub: {
    voices: StubVoice[];
    readonly heard: Heard[];
    current: StubUtterance | undefined;
    tell(type: string): void;
  };
}

export const LOCAL_VOICE: StubVoice = { name: 'Linh', lang: 'vi-VN', localService: true };
export const ENGLISH_VOICE: StubVoice = { name: 'Amy', lang: 'en-GB', localService: true };

/**
 * Replaces the browser's voices where the extension sees them and the page does not. The stub says nothing aloud; each
 * sentence lasts until the test ends it.
 */
export async function stubVoices(testBrowser: TestBrowser, page: Page, voices: readonly StubVoice[]): Promise<void> {
  await testBrowser.inContentWorld(page, installStub, voices);
}

/** Runs in the page, and so closes over nothing. */
function installStub(voices: readonly StubVoice[]): void {
  const eventTarget = () => {
    const listeners: { type: string; listener: (event: Event) => void }[] = [];
    return {
      addEventListener: (type: string, listener: (event: Event) => void) => void listeners.push({ type, listener }),
      tell: (type: string, error?: string) => {
        const event = Object.assign(new Event(type), { error });
        for (const each of listeners) if (each.type === type) each.listener(event);
      },
    };
  };
  const synthesis = eventTarget();
  const stub: StubWorld['stub'] = { voices: [...voices], heard: [], current: undefined, tell: synthesis.tell };
  const speechSynthesis = {
    ...synthesis,
    getVoices: () => stub.voices.map((voice) => ({ ...voice, voiceURI: voice.name })),
    speak: (utterance: StubUtterance & { voice: unknown }) => {
      stub.current = utterance;
      const { text, rate } = utterance;
      stub.heard.push({ text, rate, voice: (utterance.voice as unknown as StubVoice).name });
    },
    cancel: () => {
      const { current } = stub;
      stub.current = undefined;
      sessionStorage.setItem('silenced', 'yes');
      current?.tell('error', 'canceled');
    },
  };
  const SpeechSynthesisUtterance = function (text: string) {
    return { ...eventTarget(), text };
  };
  for (const [name, value] of Object.entries({ speechSynthesis, SpeechSynthesisUtterance, stub }))
    Object.defineProperty(globalThis, name, { value, configurable: true });
}

/** All that was said so far. */
export function heard(testBrowser: TestBrowser, page: Page): Promise<Heard[]> {
  return testBrowser.inContentWorld(page, () => (globalThis as unknown as StubWorld).stub.heard);
}

/** What is being said now; undefined in silence. */
export function spoken(testBrowser: TestBrowser, page: Page): Promise<string | null> {
  return testBrowser.inContentWorld(page, () => (globalThis as unknown as StubWorld).stub.current?.text ?? null);
}

/** Lets the voice come to the end of what it says, or tell an error. */
export async function endSentence(testBrowser: TestBrowser, page: Page, error?: string): Promise<void> {
  await testBrowser.inContentWorld(
    page,
    (what) => {
      const { stub } = globalThis as unknown as StubWorld;
      const { current } = stub;
      stub.current = undefined;
      if (what === null) current?.tell('end');
      else current?.tell('error', what);
    },
    error ?? null,
  );
}

/** Gives the system other voices, as when the reader has added one. */
export async function tellVoices(testBrowser: TestBrowser, page: Page, voices: readonly StubVoice[]): Promise<void> {
  await testBrowser.inContentWorld(
    page,
    (now) => {
      const { stub } = globalThis as unknown as StubWorld;
      stub.voices = [...now];
      stub.tell('voiceschanged');
    },
    voices,
  );
}
