import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case } from './cases';

interface Sample {
  readonly damaged: string;
  readonly fixed: string;
  readonly class: string;
}

/** Real damaged phrases with the certain original. */
export function readSamples(shared: string): Case[] {
  const lines = readFileSync(join(shared, 'mojibake', 'samples.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { damaged, fixed, class: name } = JSON.parse(line) as Sample;
    return { class: name, damaged, original: fixed };
  });
}
