/**
 * A text with a full stop behind it, unless it ends in a sign that makes one needless: "Ai xây cầu?".
 * @param inQuotes where the text ends in a closing quotation mark, the stop goes before it, as American usage has it
 */
export function stopped(text: string, inQuotes: boolean): string {
  const [body, quotes] = beforeQuotes(text);
  if (/[.?!…]$/.test(body)) return text;
  return inQuotes ? `${body}.${quotes}` : `${text}.`;
}

/** A text that ends in a closing quotation mark, with a comma before that; the comma takes the place of a full stop. */
export function withComma(text: string): string {
  const [body, quotes] = beforeQuotes(text);
  return `${body.replace(/(?<!\.)\.$/, '')},${quotes}`;
}

/** A title between double quotation marks; the double ones in it become single. */
export function quoted(title: string): string {
  const inner = title
    .replace(/[“„]/g, '‘')
    .replaceAll('”', '’')
    .replace(/(?<=^|[\s([])"/g, '‘')
    .replaceAll('"', '’');
  return `“${inner}”`;
}

function beforeQuotes(text: string): readonly [body: string, quotes: string] {
  const body = text.replace(/(?<!["”’])["”’]+$/, '');
  return [body, text.slice(body.length)];
}
