import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDiagnosis, repairText, repairWith } from '../../src/core/repair';
import { mayBeDamaged } from '../../src/core/repair/gate';
import { percent, table } from './markdown';
import { isSound } from './sound-line';
import { TOOLS } from './tools';

/** Lines that are taken for one page: what one shows is evidence for the others. */
const LINES_A_PAGE = 100;

/** Lines of sound text that the engine, alone and as part of a page, and its peers change. */
export function falsePositives(shared: string): string {
  const folder = join(shared, 'corpus');
  const rows = readdirSync(folder).map((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(isSound);
    const changed = lines.filter((line) => repairText(line).text !== line).length;
    const peers = TOOLS.slice(1).map((tool) => String(lines.filter((line) => tool.repair(line) !== line).length));
    const suspected = percent(lines.filter(mayBeDamaged).length, lines.length);
    return [file, String(lines.length), String(changed), String(changedInPages(lines)), ...peers, suspected];
  });
  const peers = TOOLS.slice(1).map(({ name }) => name);
  return table(['corpus', 'lines', 'changed', 'changed as pages', ...peers, 'gate opens'], rows);
}

/** Traps that are changed, by tool: sound text that naive repair breaks. */
export function trapsSprung(shared: string): string {
  const traps = readFileSync(join(shared, 'mojibake', 'traps.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const texts = traps.map((line) => (JSON.parse(line) as { text: string }).text);
  const rows = TOOLS.map((tool) => {
    const sprung = texts.filter((text) => tool.repair(text) !== text);
    return [tool.name, `${sprung.length} of ${texts.length}`, sprung.join('; ')];
  });
  return table(['tool', 'changed', 'which'], rows);
}

function changedInPages(lines: readonly string[]): number {
  let changed = 0;
  for (let start = 0; start < lines.length; start += LINES_A_PAGE) {
    const page = lines.slice(start, start + LINES_A_PAGE);
    const diagnosis = createDiagnosis();
    for (const line of page) diagnosis.observe(line);
    changed += page.filter((line) => repairWith(diagnosis, line).text !== line).length;
  }
  return changed;
}
