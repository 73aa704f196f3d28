import { isClosedSelector } from '../article-page';
import type { PlacedRule } from './own-rule';

/** Why a line is no rule: the options page says each in words, see `_locales` keys `badRule_*`. */
export type BadRuleReason =
  | 'no-rule' // neither `##` nor `#@#`: a filter for the network, say
  | 'unsupported' // procedural, scriptlet, style and HTML rules of the blockers
  | 'bad-host'
  | 'bad-selector';

export interface BadLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly reason: BadRuleReason;
}

interface ParsedRules {
  readonly rules: readonly PlacedRule[];
  readonly badLines: readonly BadLine[];
}

/** `##` and `#@#`, and what the blockers put between the signs for kinds of rules of their own (`#?#`, `#$#`, `#@%#`). */
const SEPARATOR = /#(@?)([$%?]*)#/;
/** Behind the separator: scriptlets and filters of the page's source. */
const SCRIPT_OR_SOURCE = /^\+js\(|^\^|^script:inject/;
/** Pseudo-classes that only blockers know; `:has` and `:not` are CSS. */
const PROCEDURAL =
  /:(?:-abp-[a-z-]+|has-text|contains|xpath|upward|nth-ancestor|min-text-length|matches-(?:css|attr|path|prop|media)[a-z-]*|style|remove[a-z-]*|others|watch-attrs?|if|if-not)\(/;
/** A pseudo-element is no block. */
const PSEUDO_ELEMENT = /::|:(?:before|after|first-line|first-letter)\b/;
const STRINGS = /"[^"]*"|'[^']*'|\[[^\]]*\]/g;

/** Comments begin with `!`, in some lists with `# `, and lists with a line such as `[Adblock Plus 2.0]`. */
const NO_RULE = /^(?:!|#(?:\s|$)|\[[^\]#]*\]$|$)/;

/**
 * Reads rules in the field's notation, one a line, `!` before comments. A line that is no rule is named and costs no other.
 * @param isSelector whether the browser takes a selector; what is no closed selector is refused before it is asked
 */
export function parseRules(text: string, isSelector: (selector: string) => boolean = () => true): ParsedRules {
  const rules: PlacedRule[] = [];
  const badLines: BadLine[] = [];
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = written.trim();
    if (NO_RULE.test(line)) continue;
    const parsed = parseLine(line, isSelector);
    if (typeof parsed === 'string') badLines.push({ number: index + 1, text: line, reason: parsed });
    else rules.push(parsed);
  }
  return { rules, badLines };
}

function parseLine(line: string, isSelector: (selector: string) => boolean): PlacedRule | BadRuleReason {
  const [separator, at, kindOfBlockers] = SEPARATOR.exec(line) ?? [];
  if (separator === undefined) return 'no-rule';
  const start = line.indexOf(separator);
  const selector = line.slice(start + separator.length).trim();
  if (kindOfBlockers || SCRIPT_OR_SOURCE.test(selector) || PROCEDURAL.test(selector)) return 'unsupported';
  const hosts = parseHosts(line.slice(0, start));
  if (!hosts) return 'bad-host';
  const isBlock = selector !== '' && !PSEUDO_ELEMENT.test(selector.replaceAll(STRINGS, ''));
  if (!isBlock || !isClosedSelector(selector) || !isSelector(selector)) return 'bad-selector';
  return { kind: at ? 'keep' : 'hide', selector, line, ...hosts };
}

/** Undefined where one of the hosts is none. */
function parseHosts(list: string): Pick<PlacedRule, 'hosts' | 'notOn'> | undefined {
  const [hosts, notOn]: [string[], string[]] = [[], []];
  if (list.trim() === '') return { hosts, notOn };
  for (const item of list.split(',')) {
    const [, not, name = ''] = /^\s*(~?)(.*?)\s*$/.exec(item) ?? [];
    const host = asciiHost(name);
    if (!host) return undefined;
    (not ? notOn : hosts).push(host);
  }
  return { hosts, notOn };
}

/** A host name as addresses have it: Vietnamese letters as punycode. Undefined where it is none. */
function asciiHost(name: string): string | undefined {
  if (!/^[\p{L}\p{M}\d](?:[\p{L}\p{M}\d.-]*[\p{L}\p{M}\d])?$/u.test(name) || !URL.canParse(`http://${name}`))
    return undefined;
  return new URL(`http://${name}`).hostname;
}
