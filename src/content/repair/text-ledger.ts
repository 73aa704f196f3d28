import type { HeldText } from './held-text';

/** Tells states apart in which a text that has not changed may have to be written otherwise. */
export interface Stamps {
  /** For what may still change with what the page shows. */
  readonly open: number;
  /** For what is final. */
  readonly final: number;
}

/** What is known of one place: it is left alone while neither its text nor what is known of the page's damage changes. */
interface Entry {
  raw: string;
  written: string;
  /** Those of the state for which `written` was made. */
  stamps: Stamps | undefined;
  isFinal: boolean;
  /** The text that was last taken as evidence. */
  observed?: string;
  /** How often the page wrote the damaged text back over the repair. */
  overwritten: number;
}

/** A page that insists on its own text gets it: two scripts that correct each other would never end. */
const MAX_OVERWRITTEN = 20;

/** What was read at each place of the page and what was written there: enough to put every original back. */
export class TextLedger {
  readonly #entries = new WeakMap<object, Entry>();

  /** The text as the page wrote it. */
  rawOf(part: HeldText): string {
    const value = part.read();
    const entry = this.#entryOf(part, value);
    return entry.written === value ? entry.raw : value;
  }

  /** Whether a place reads as it was last written, and would be written so in this state, too. */
  isDone(part: HeldText, stamps: Stamps): boolean {
    const entry = this.#entries.get(part.key);
    if (!entry?.stamps) return false;
    const kind = entry.isFinal ? 'final' : 'open';
    return entry.stamps[kind] === stamps[kind] && entry.written === part.read();
  }

  /** Whether a text is what was written at a place: own writes come back as mutations. */
  isWritten(key: object, text: string | null): boolean {
    return this.#entries.get(key)?.written === text;
  }

  /** Whether the text that begins at `part`, which was read, is news to the diagnosis; it is none when asked again. */
  isNews(part: HeldText, text: string): boolean {
    const entry = this.#entries.get(part.key);
    if (!entry || entry.observed === text) return false;
    entry.observed = text;
    return true;
  }

  /** Writes a text, unless the page insists on its own. @returns whether the page changed */
  write(part: HeldText, raw: string, text: string, stamps: Stamps, isFinal: boolean): boolean {
    const value = part.read();
    const entry = this.#entryOf(part, value);
    const isOverwritten = entry.raw === raw && value === raw && entry.written !== raw && text !== raw;
    if (isOverwritten) entry.overwritten++;
    entry.raw = raw;
    entry.written = entry.overwritten > MAX_OVERWRITTEN ? raw : text;
    entry.stamps = stamps;
    entry.isFinal = isFinal;
    if (value === entry.written) return false;
    part.write(entry.written);
    return true;
  }

  #entryOf(part: HeldText, value: string): Entry {
    const known = this.#entries.get(part.key);
    if (known) return known;
    const entry = { raw: value, written: value, stamps: undefined, isFinal: false, overwritten: 0 };
    this.#entries.set(part.key, entry);
    return entry;
  }
}
