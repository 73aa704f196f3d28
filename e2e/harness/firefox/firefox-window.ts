import type { Marionette } from './marionette';

type PrivilegedFunction = (...args: never[]) => unknown;
type Outcome = { readonly value?: unknown } | { readonly error: string };

/** Firefox's own window: functions are sent there and run with all rights. */
export class FirefoxWindow {
  readonly #marionette: Marionette;

  private constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  static async open(marionette: Marionette): Promise<FirefoxWindow> {
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.send('WebDriver:SetTimeouts', { script: 600_000 });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return new FirefoxWindow(marionette);
  }

  /**
   * Calls one of `functions`, which may call each other and nothing else. Argument and result cross as JSON.
   * @throws Error with the words of what the function threw
   */
  async call<A, R>(
    functions: readonly PrivilegedFunction[],
    run: (argument: A) => R,
    argument: A,
  ): Promise<Awaited<R>> {
    const script = `${functions.map(String).join('\n')}
      const [argument, resolve] = arguments;
      Promise.resolve().then(() => ${run.name}(argument)).then(
        (value) => resolve({ value }), (error) => resolve({ error: String(error) }));`;
    const parameters = { script, args: [argument ?? null], sandbox: 'system' };
    const { value: outcome } = (await this.#marionette.send('WebDriver:ExecuteAsyncScript', parameters)) as {
      value: Outcome;
    };
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.value as Awaited<R>;
  }
}
