import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FIGURES = /(?<=<!-- figures -->\n)[\s\S]*(?=<!-- end of figures -->)/;

/**
 * Puts the figures of a run into the README of a bench, instead of those before.
 * @param folder the bench's, with its whole path
 */
export function writeToReadme(folder: string, figures: string): void {
  const readme = join(folder, 'README.md');
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(FIGURES, () => `\n${figures}\n`),
  );
}
