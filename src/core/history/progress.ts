import type { Visit } from './visit';

/** So much of the text has come into sight when an article is read to its end: what follows are sources and tags. */
const END = 0.9;

/** Milliseconds a syllable at which nobody reads any more: some four times as fast as readers of news (220 a minute). */
const FASTEST_MS = 60_000 / 220 / 4;

/**
 * Whether an article was read to its end, and not only scrolled to it.
 * @param depth 0–1
 * @param activeMs milliseconds of active reading
 * @param words syllables of the article
 */
export function progressOf(depth: number, activeMs: number, words: number): Visit['progress'] {
  return depth >= END && activeMs >= words * FASTEST_MS ? 'finished' : 'half-read';
}
