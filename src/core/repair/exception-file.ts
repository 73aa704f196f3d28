import type { RepairException } from './exceptions';

/** What the file says of itself, and so what is read back. */
const FORMAT = 'doc-sach-exceptions';
/** In files of version 1 no exception has a site: they hold everywhere. */
const VERSION = 2;
const READ_VERSIONS: readonly unknown[] = [1, VERSION];
/** UTF-16 units: longer ones are no words. */
const LONGEST = 200;

/** Exceptions as a file: JSON with a line for each. */
export function exceptionFile(exceptions: readonly RepairException[]): string {
  const lines = exceptions.map(({ before, after, site }) => `    ${JSON.stringify({ before, after, site })}`);
  return `{\n  "format": "${FORMAT}",\n  "version": ${VERSION},\n  "exceptions": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Reads what {@link exceptionFile} wrote; undefined for any other text, of which nothing is taken. */
export function readExceptionFile(text: string): readonly RepairException[] | undefined {
  const file = parsed(text);
  if (!isObject(file) || file['format'] !== FORMAT || !READ_VERSIONS.includes(file['version'])) return undefined;
  const { exceptions } = file as { exceptions?: unknown };
  if (!Array.isArray(exceptions) || !exceptions.every(isException)) return undefined;
  return exceptions.map(({ before, after, site }) => ({ before, after, ...(site !== undefined && { site }) }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: not such a file.
    return undefined;
  }
}

function isException(value: unknown): value is RepairException {
  if (!isObject(value) || !isWord(value['before']) || value['before'] === '' || !isWord(value['after'])) return false;
  return value['site'] === undefined || (isWord(value['site']) && value['site'] !== '');
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
