import type { HistoryRecord } from '../../visit';

/** A kind of file that the history can take articles from. */
export interface ImportFormat {
  /** Names the format in texts. */
  readonly id: string;
  /** @param start the first piece of the text, without byte order mark; of at least 1000 UTF-16 units where there are so many */
  readonly recognises: (start: string) => boolean;
  /**
   * The records of a file, one after the other. Nothing is known of the lines behind the last one that was asked for: take
   * nothing in before the end was reached.
   * @param now milliseconds since 1970: when an article was saved that has no time in the file
   * @throws UnreadableFile
   */
  readonly records: (pieces: AsyncIterable<string>, now: number) => AsyncGenerator<HistoryRecord, void>;
}
