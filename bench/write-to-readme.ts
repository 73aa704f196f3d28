import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the figures of a run into the README of a bench, instead of those before.
 * @param folder the bench's, with its whole path
 * @param name what the comments around the figures call them
 */
export function writeToReadme(folder: string, figures: string, name = 'figures'): void {
  const place = new RegExp(`(?<=<!-- ${name} -->\\n)[\\s\\S]*(?=<!-- end of ${name} -->)`);
  const readme = join(folder, 'README.md');
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(place, () => `\n${figures}\n`),
  );
}
