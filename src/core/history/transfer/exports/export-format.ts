import type { HistoryRecord } from '../../visit';
import type { CsvColumn } from './csv';

export interface ExportOptions {
  /** A column's name in the reader's language. */
  readonly columnName: (column: CsvColumn) => string;
}

/** A kind of file that the history can be written as. */
export interface ExportFormat {
  /** Names the format in texts. */
  readonly id: string;
  /** What the file's name ends with, without the dot. */
  readonly extension: string;
  readonly mimeType: string;
  /** How many articles a file of this kind can hold; all where it is not given. */
  readonly mostRecords?: number;
  /**
   * The file, piece by piece: one or more for each record, as it is asked for, so that a history of any length is never in
   * memory as a whole. Text is UTF-8.
   */
  readonly pieces: (
    records: AsyncIterable<HistoryRecord>,
    options: ExportOptions,
  ) => AsyncGenerator<string | Uint8Array<ArrayBuffer>, void>;
}
