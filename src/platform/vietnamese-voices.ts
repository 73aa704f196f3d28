/** The browser's voices; undefined where the reader has switched speech off in the browser's settings. */
export function synthesis(): SpeechSynthesis | undefined {
  return (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
}

interface VietnameseVoices {
  /** Voices that speak on this device, in the system's order. */
  readonly local: readonly SpeechSynthesisVoice[];
  /** Whether there are others, which send what they read to their maker. They are not used: nothing is sent anywhere. */
  readonly hasOnline: boolean;
  /** Whether the system has told its voices at all, of any language. */
  readonly isKnown: boolean;
}

export function vietnameseVoices(): VietnameseVoices {
  const all = synthesis()?.getVoices() ?? [];
  // "vi-VN", on Android "vi_VN".
  const vietnamese = all.filter(({ lang }) => /^vi(?:[-_]|$)/i.test(lang));
  const local = vietnamese.filter(({ localService }) => localService);
  return { local, hasOnline: vietnamese.length > local.length, isKnown: all.length > 0 };
}
