import type { PrivilegedServices } from './api';

declare const Services: PrivilegedServices;
/** Firefox's own window outlives all tabs of a test. */
declare const window: Window & { testErrors?: string[] };

interface ScriptError {
  readonly sourceName: string;
  readonly errorMessage: string;
  readonly flags: number;
}
declare const Ci: { readonly nsIScriptError: abstract new () => ScriptError };

/** What is sent along with each call: all functions of this file, which call one another and nothing else. */
export const consoleFunctions = [collectErrors, takeErrors, consoleScript, isOfPage];

/** Begins to collect what pages and extensions write to the console as an error, or throw uncaught. */
export function collectErrors(): void {
  const errors: string[] = [];
  window.testErrors = errors;
  Services.console.registerListener({
    observe(message) {
      const WARNING = 1;
      if (!(message instanceof Ci.nsIScriptError) || message.flags & WARNING) return;
      // Firefox says so itself of every question that was open when its tab was closed, or its page left.
      const left = /^Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/;
      if (left.test(message.errorMessage)) return;
      if (isOfPage(message.sourceName)) errors.push(message.errorMessage);
    },
  });
  Services.ppmm.addMessageListener('doc-sach:console-error', ({ data }) => {
    if (isOfPage(data.json ?? '')) errors.push(data.error ?? '');
  });
  Services.ppmm.loadProcessScript(
    `data:application/javascript;charset=utf-8,${encodeURIComponent(consoleScript())}`,
    true,
  );
}

/** @returns what came since the last call */
export function takeErrors(): string[] {
  return window.testErrors?.splice(0) ?? [];
}

/** A script for every process: sends on what console.error is given there. */
function consoleScript(): string {
  return `Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener(
    (event) => {
      const { level, filename, arguments: values } = event.wrappedJSObject ?? event;
      if (level !== 'error') return;
      Services.cpmm.sendAsyncMessage('doc-sach:console-error', { json: filename, error: values.map(String).join(' ') });
    },
    Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal),
  )`;
}

/** Firefox's own errors are none of a test's business. */
function isOfPage(source: string): boolean {
  return /^(?:https?|moz-extension):/.test(source);
}
