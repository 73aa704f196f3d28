import { writeFile } from 'node:fs/promises';
import { callExpression } from './call-expression';
import type { View } from './view';

/** What both browsers' views share: the verbs of {@link View} over running a script and taking a picture. */
export abstract class DocumentView implements View {
  /**
   * @param expression a JavaScript expression; a promise is awaited
   * @returns its value by way of JSON
   * @throws Error with the words of what it threw
   */
  protected abstract run(expression: string): Promise<unknown>;
  protected abstract capture(): Promise<Buffer>;
  abstract close(): Promise<void>;

  async evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return (await this.run(callExpression(run, argument))) as R;
  }

  async addScript(source: string): Promise<void> {
    await this.run(`void (() => {${source}\n})()`);
  }

  text(): Promise<string> {
    return this.evaluate(() => (document.body as HTMLElement | null)?.innerText ?? '');
  }

  title(): Promise<string> {
    return this.evaluate(() => document.title);
  }

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  async click(name: string): Promise<void> {
    const seen = await this.evaluate(clickControl, name);
    if (seen) throw new Error(`no control is named "${name}"; there are: ${seen.join(' | ')}`);
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, await this.capture());
  }
}

/** Runs in the document. Gives the names of all controls where none is named so. */
function clickControl(name: string): string[] | undefined {
  const nameOf = (element: HTMLElement) => {
    const labels = (element as Partial<HTMLInputElement>).labels;
    const label = element.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? element.innerText;
    return (label || element.title).replace(/\s+/g, ' ').trim();
  };
  const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, [role]')];
  const visible = controls.filter((element) => element.getClientRects().length > 0);
  const exact = visible.find((element) => nameOf(element) === name);
  const found = exact ?? visible.find((element) => nameOf(element).includes(name));
  if (!found) return visible.map(nameOf);
  found.click();
  return undefined;
}
