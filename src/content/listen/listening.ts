import { answer, type Endpoint } from '../../platform/messaging';
import type { ListenApi, ListenSettings } from '../../platform/listen-messages';
import { reportError } from '../../platform/report-error';
import { askAgain } from '../ask-again';
import { fromOwnPage, takes } from '../own-page-endpoint';
import type { Page } from '../shared-world';
import { Player } from './player';

/** Opens the player in a page when the reader asks for it. */
export class Listening {
  readonly page: Page;
  readonly #document: Document;
  #player: Player | undefined;
  #isOpening = false;

  constructor(document: Document, page: Page) {
    this.#document = document;
    this.page = page;
    answer<ListenApi>(this.#endpoints(), page.signal);
  }

  #endpoints(): { [K in keyof ListenApi]: Endpoint<ListenApi[K]> } {
    return {
      listen: fromOwnPage(takes(), () => this.#open((player) => player.play())),
      toggleListening: fromOwnPage(takes(), () => this.#open((player) => player.toggle())),
    };
  }

  /** @param orElse what is done with a player that is open already */
  async #open(orElse: (player: Player) => void): Promise<void> {
    const view = this.#document.defaultView;
    if (this.#player && !this.#player.isOver) orElse(this.#player);
    else if (view && !this.#isOpening) await this.#start(view);
  }

  async #start(view: Window & typeof globalThis): Promise<void> {
    this.#isOpening = true;
    const settings = await keptListenSettings();
    this.#isOpening = false;
    if (!this.page.signal.aborted) this.#player = new Player(this.#document, view, this.page, settings);
  }
}

/** What the reader chose the last time; as the voice speaks by itself where nobody answers. */
async function keptListenSettings(): Promise<ListenSettings> {
  try {
    return await askAgain('listenSettings');
  } catch (error) {
    reportError('listen settings', error);
    return { rate: 1, voice: '' };
  }
}
