/**
 * JSON as newspapers publish it: `undefined` where even a lenient reader finds none. Takes away HTML comment and CDATA
 * marks, comments, commas before a closing bracket and a semicolon at the end; escapes line breaks, control characters
 * and lone quotes inside strings. One pass over the text, whatever it holds.
 */
export function parseLenientJson(text: string): unknown {
  const strict = tryParse(text);
  return strict === undefined ? tryParse(repairJson(text)) : strict;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON: the caller gets `undefined` and tries the repaired text, or reports it.
    return undefined;
  }
}

function repairJson(text: string): string {
  const source = text
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)+/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\]\]>(?:\*\/)?|;|\s)+$/, '');
  const parts: string[] = [];
  for (let at = 0; at < source.length;) {
    const read = source[at] === '"' ? readString(source, at) : readBetween(source, at);
    parts.push(read.text);
    at = read.end;
  }
  return parts.join('');
}

interface Piece {
  readonly text: string;
  /** Where the next piece starts. */
  readonly end: number;
}

/** What stands between strings, without comments and without a comma that nothing follows. */
function readBetween(source: string, start: number): Piece {
  const comment = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
  comment.lastIndex = start;
  if (comment.test(source)) return { text: ' ', end: comment.lastIndex };
  const character = source[start] ?? '';
  const lone = character === ',' && /^[\s,]*[}\]]/.test(source.slice(start + 1, start + 200));
  return { text: lone ? '' : character, end: start + 1 };
}

/** A string from its opening quote on. A quote that nothing of JSON's syntax follows is part of the text. */
function readString(source: string, start: number): Piece {
  const parts = ['"'];
  let at = start + 1;
  for (; at < source.length; at++) {
    const character = source[at] ?? '';
    if (character === '"') {
      if (/^\s*(?:[,:}\]]|$)/.test(source.slice(at + 1, at + 100))) break;
      parts.push('\\"');
    } else if (character === '\\') {
      at++;
      parts.push(escapeOf(source, at));
    } else parts.push(character < ' ' ? ' ' : character);
  }
  parts.push('"');
  return { text: parts.join(''), end: at + 1 };
}

/** A valid escape stays; of an invalid one (`\'`, `\x`) the character behind the backslash does. */
function escapeOf(source: string, at: number): string {
  const character = source[at] ?? '';
  const valid =
    '"\\/bfnrt'.includes(character) || (character === 'u' && /^[\da-f]{4}/i.test(source.slice(at + 1, at + 5)));
  return valid && character ? `\\${character}` : character;
}
