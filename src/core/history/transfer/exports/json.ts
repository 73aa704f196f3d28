import type { HistoryRecord } from '../../visit';
import { FORMAT, VERSION } from '../json-format';
import type { ExportFormat } from './export-format';

/**
 * All that there is of each article, without loss. The file is JSON with one record a line, so that it can be read line
 * by line, and a damaged place can be named.
 */
export const json = {
  id: 'json',
  extension: 'json',
  mimeType: 'application/json',
  async *pieces(records: AsyncIterable<HistoryRecord>): AsyncGenerator<string, void> {
    yield `${JSON.stringify({ format: FORMAT, version: VERSION }).slice(0, -1)},"records":[\n`;
    let separator = '';
    // Half of a surrogate pair is written as an escape: UTF-8 has no bytes for it.
    for await (const record of records) {
      yield separator + JSON.stringify(record);
      separator = ',\n';
    }
    yield '\n]}\n';
  },
} satisfies ExportFormat;
