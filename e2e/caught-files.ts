import { expect } from './harness/fixture';
import type { View } from './harness/test-browser';

/**
 * Catches what is saved, as [name, type, text]: a test's browser has no folder for downloads that both can be asked for. The
 * document tells, since a test may not share the popup's own world.
 */
export function catchFiles(popup: View): Promise<void> {
  return popup.addScript(`
    const saved = [];
    let last;
    URL.createObjectURL = (blob) => ((last = blob), 'blob:caught');
    HTMLAnchorElement.prototype.click = async function () {
      saved.push([this.download, last.type, await last.text()]);
      document.documentElement.dataset.saved = JSON.stringify(saved);
    };
  `);
}

/** The first file that was saved, once there is one. */
export async function savedFile(popup: View): Promise<readonly [name: string, type: string, text: string]> {
  const read = () => popup.evaluate(() => document.documentElement.dataset['saved'] ?? '[]');
  await expect.poll(read).not.toBe('[]');
  const [file] = JSON.parse(await read()) as [string, string, string][];
  return file ?? ['', '', ''];
}
