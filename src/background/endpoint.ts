import * as v from 'valibot';
import type { Runtime } from '../platform/browser';
import { type Endpoint, isContentScript, isOwnPage } from '../platform/messaging';

type Run<F extends (...args: never[]) => unknown> = Endpoint<F>['run'];

/** A function that the content script of a page may call, about that page. */
export function fromPage<F extends (...args: never[]) => unknown>(
  schema: v.GenericSchema<unknown, Parameters<F>>,
  run: Run<F>,
): Endpoint<F> {
  return { accepts: isContentScript, parse: parseWith(schema), run };
}

/** The same, also for the sample article, which is a page of the extension. */
export function fromArticle<F extends (...args: never[]) => unknown>(
  schema: v.GenericSchema<unknown, Parameters<F>>,
  run: Run<F>,
): Endpoint<F> {
  return { accepts: (sender) => isContentScript(sender) || isOwnPage(sender), parse: parseWith(schema), run };
}

/** A function that only pages of the extension may call. */
export function fromOwnPage<F extends (...args: never[]) => unknown>(
  schema: v.GenericSchema<unknown, Parameters<F>>,
  run: Run<F>,
): Endpoint<F> {
  return { accepts: isOwnPage, parse: parseWith(schema), run };
}

function parseWith<T>(schema: v.GenericSchema<unknown, T>): (args: readonly unknown[]) => T | undefined {
  return (args) => {
    const parsed = v.safeParse(schema, args);
    return parsed.success ? parsed.output : undefined;
  };
}

/** The host that a page of the web has; '' for whatever is none. */
export function hostOf(sender: Runtime.MessageSender): string {
  return new URL(sender.url ?? 'about:blank').hostname;
}
