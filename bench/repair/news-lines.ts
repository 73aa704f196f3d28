import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARAGRAPHS } from './paragraphs';
import { isSound } from './sound-line';

const FEWEST_MARKED = 6;
const SHORTEST = 40;
const LONGEST = 400;

/** Sound Vietnamese lines to damage. */
export interface NewsLines {
  readonly source: string;
  readonly lines: readonly string[];
}

/**
 * Lines of real news where the corpus is at hand, the project's own paragraphs where it is not.
 * @param shared the folder of reference material, which a clone does not have
 */
export function newsLines(shared: string): NewsLines {
  const path = join(shared, 'corpus', 'vi-news.txt');
  if (!existsSync(path)) return { source: 'own paragraphs (the corpus is not here)', lines: PARAGRAPHS };
  return { source: 'corpus/vi-news.txt', lines: readFileSync(path, 'utf8').split('\n').filter(isFit) };
}

/** A whole sentence that is Vietnamese in NFC and has nothing that looks like damage to begin with. */
function isFit(line: string): boolean {
  const marked = line.match(/[à-ỹđ]/giu)?.length ?? 0;
  if (line.length < SHORTEST || line.length > LONGEST || marked < FEWEST_MARKED) return false;
  if (!isSound(line)) return false;
  return line === line.normalize('NFC') && !/[^\p{ASCII}\p{Script=Latin}“”‘’–—…•°]|[Ðð\u00ad]/u.test(line);
}
