import { parseRules } from './parse-rules';

/*
 * The rules are kept as the text that the reader wrote: order, comments and lines that are no rules stay what and where
 * they are.
 */

/** The text with a line more at its end; unchanged where a rule says the same. */
export function addRule(text: string, line: string): string {
  return mergeRules(text, line);
}

/** The text without the rules that say the same as this one. */
export function removeRule(text: string, line: string): string {
  const gone = meaningOf(line);
  return text
    .split('\n')
    .filter((each) => each.trim() === '' || meaningOf(each) !== gone)
    .join('\n');
}

/** The text, and behind it the lines of another one that say something new, each once and in their order. */
export function mergeRules(text: string, other: string): string {
  const fresh = newLines(other, text);
  if (fresh.length === 0) return text;
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${end}${fresh.join('\n')}\n`;
}

/** The lines of a text that say what another one does not say, without spaces around them. */
export function newLines(text: string, than: string): string[] {
  const known = new Set(than.split('\n').map(meaningOf));
  const fresh: string[] = [];
  for (const line of text.split('\n').map((each) => each.trim())) {
    const meaning = meaningOf(line);
    if (line && !known.has(meaning)) fresh.push(line);
    known.add(meaning);
  }
  return fresh;
}

/** The same for rules that differ in spaces or in the order and case of their hosts alone. */
function meaningOf(line: string): string {
  const [rule] = parseRules(line).rules;
  if (!rule) return line.trim();
  const { kind, selector, hosts, notOn } = rule;
  return JSON.stringify([kind, selector, [...hosts].sort(), [...notOn].sort()]);
}
