import axe from 'axe-core';
import type { View } from './harness/test-browser';
import { wordsOf } from './words';

interface AxeWindow {
  readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** What axe finds wrong with a page of the extension: rule and element. */
export async function violations(view: View): Promise<string[]> {
  await wordsOf(view);
  await view.addScript(axe.source);
  return view.evaluate(async () => {
    const found = await (window as unknown as AxeWindow).axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
