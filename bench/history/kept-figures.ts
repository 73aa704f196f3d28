import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures, Stop } from './figures';

/** What was measured so far, also in other runs: a whole run takes long, and one candidate may be measured anew. */
export interface KeptFigures {
  readonly figures: readonly Figures[];
  readonly stops: readonly Stop[];
}

const FILE = join(import.meta.dirname, 'figures.json');

export function readFigures(): KeptFigures {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as KeptFigures) : { figures: [], stops: [] };
}

export function writeFigures(figures: KeptFigures): void {
  writeFileSync(FILE, `${JSON.stringify(figures, undefined, 2)}\n`);
}

/** The new ones in the place of those that are of the same candidate in the same browser. */
export function withNewFigures(kept: KeptFigures, added: KeptFigures): KeptFigures {
  const measured = new Set(added.figures.map(runOf));
  const others = <T extends Run>(list: readonly T[]) => list.filter((each) => !measured.has(runOf(each)));
  return {
    figures: inOrder([...others(kept.figures), ...added.figures]),
    stops: inOrder([...others(kept.stops), ...added.stops]),
  };
}

type Run = Pick<Figures, 'browser' | 'candidate' | 'articles'>;

function runOf({ browser, candidate }: Run): string {
  return `${browser} ${candidate}`;
}

function inOrder<T extends Run>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => runOf(a).localeCompare(runOf(b)) || a.articles - b.articles);
}
