import type { Rewriting } from './exceptions';

/** What the file says of itself, and so what is read back. */
const FORMAT = 'doc-sach-exceptions';
const VERSION = 1;
/** UTF-16 units: longer ones are no words. */
const LONGEST = 200;

/** Exceptions as a file: JSON with a line for each. */
export function exceptionFile(exceptions: readonly Rewriting[]): string {
  const lines = exceptions.map(({ before, after }) => `    ${JSON.stringify({ before, after })}`);
  return `{\n  "format": "${FORMAT}",\n  "version": ${VERSION},\n  "exceptions": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Reads what {@link exceptionFile} wrote; undefined for any other text, of which nothing is taken. */
export function readExceptionFile(text: string): readonly Rewriting[] | undefined {
  const file = parsed(text);
  if (!isObject(file) || file['format'] !== FORMAT || file['version'] !== VERSION) return undefined;
  const { exceptions } = file as { exceptions?: unknown };
  if (!Array.isArray(exceptions) || !exceptions.every(isRewriting)) return undefined;
  return exceptions.map(({ before, after }) => ({ before, after }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: not such a file.
    return undefined;
  }
}

function isRewriting(value: unknown): value is Rewriting {
  return isObject(value) && isWord(value['before']) && value['before'] !== '' && isWord(value['after']);
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
