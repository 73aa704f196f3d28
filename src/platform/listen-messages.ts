/** How the reader likes to listen. */
export interface ListenSettings {
  /** 0.5–2; 1 is the voice's own speed. */
  readonly rate: number;
  /** The voiceURI of a voice; empty, or one that is gone: the system's first. */
  readonly voice: string;
}

/** The speeds that are offered: times the voice's own. */
export const LISTEN_RATES: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** What the worker answers about reading aloud. Sender as in BackgroundApi. */
export interface ListenBackgroundApi {
  /** own: put the player that reads an article aloud (see {@link ListenApi}) into a tab's page. */
  injectPlayer(tabId: number): void;
  /** page: how the reader listened last. */
  listenSettings(): ListenSettings;
  /** page: keep that. */
  keepListenSettings(settings: ListenSettings): void;
}

/** What the player answers, once it is in a page; only to pages and the worker of the extension. */
export interface ListenApi {
  /** Opens the player and reads the article; goes on where it has paused. */
  listen(): void;
  /** The same, but pauses where it is reading. */
  toggleListening(): void;
}
