import manifest from '../manifest.json';
import { LICENSES } from './license-text';

/** What no script of a package may hold, minified or not. */
const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  // Ways to the net.
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket(?:Stream)?\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['EventSource', /\bEventSource\b/],
  ['importScripts', /\bimportScripts\b/],
  // A chunk of the package has a literal path that begins with a dot; `import.meta` is no import.
  ['import of what is not in the package', /\bimport\s*\((?!\s*[`'"]\.{1,2}\/)/],
  ['import from the net', /\b(?:from|import)\s*\(?\s*[`'"](?:https?:)?\/\//],
  // Code out of text.
  ['eval', /\beval\s*\(/],
  ['new Function', /\bnew\s+Function\b/],
  // HTML out of text. Turndown and the list of hidden blocks read outerHTML, and the article is parsed by a DOMParser, which
  // runs and loads nothing: reading and parsing are no writing.
  ['innerHTML', /\binnerHTML\b/],
  ['outerHTML that is written', /\bouterHTML\s*\+?=(?!=)/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['setHTMLUnsafe', /\bsetHTMLUnsafe\b/],
  ['createContextualFragment', /\bcreateContextualFragment\b/],
  ['document.write', /\bdocument\.write(?:ln)?\b/],
];

/** The part of a built manifest that says what the extension may do. */
interface Powers {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
}

/**
 * @param files paths in a package, with `/`
 * @returns what does not belong into it, and where it does not say what others wrote of it; none where all is well
 */
export function fileViolations(files: readonly string[]): string[] {
  const strange = files.filter(
    (file) => file !== LICENSES && (!/^[\w@./-]+\.(?:js|css|html|json|png|svg)$/.test(file) || /(?:^|\/)\./.test(file)),
  );
  return [
    ...strange.map((file) => `${file} does not belong into a package`),
    ...(files.includes(LICENSES) ? [] : [`${LICENSES} is missing`]),
  ];
}

/** @returns names of what the text of a script must not hold and holds; none where all is well */
export function scriptViolations(text: string): string[] {
  return FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

/**
 * @param privacy PRIVACY.md, whose list gives a reason for each permission
 * @returns what the built manifest asks for without a reason, or has a reason for and does not ask for, and a content
 * security policy that is not manifest.json's; none where all is well
 */
export function manifestViolations(built: Powers, privacy: string): string[] {
  const reasons = [...privacy.matchAll(/^- \*\*`(\w+)`\*\*(?: \(`(\w+)`\))?:/gm)];
  const explained = (list?: string) => reasons.filter(([, , named]) => named === list).map(([, name]) => name);
  const policy = built.content_security_policy?.extension_pages;
  return [
    ...unlike('permissions', built.permissions, explained()),
    ...unlike('optional_permissions', built.optional_permissions, explained('optional_permissions')),
    ...unlike('optional_host_permissions', built.optional_host_permissions, ['*://*/*']),
    ...(policy === manifest.content_security_policy.extension_pages && policy.startsWith("default-src 'none';")
      ? []
      : [`content_security_policy: ${String(policy)}`]),
  ];
}

function unlike(list: string, asked: readonly string[] = [], explained: readonly (string | undefined)[]): string[] {
  return [
    ...asked.filter((name) => !explained.includes(name)).map((name) => `${list}: ${name} has no reason in PRIVACY.md`),
    ...explained
      .filter((name) => !asked.includes(String(name)))
      .map((name) => `${list}: ${String(name)} is not asked for`),
  ];
}
