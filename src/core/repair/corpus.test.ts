import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPUS_DAMAGE } from './corpus-damage.cases';
import { createDiagnosis, repairText, repairWith } from './index';

/*
 * Clean text of seventeen languages and code, 13 MB, and not a character of it may change; the lines that are truly
 * damaged are listed, with what they have to become.
 */
const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');
/** Lines that are taken for one page: what one shows is evidence for the others. */
const LINES_A_PAGE = 100;
/** Changed lines that a failure shows. */
const MOST_SHOWN = 10;

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** What became of the lines that changed and should not have, or not so. */
function misrepairs(lines: readonly string[], repair: (line: string) => string, isPage: boolean): string[] {
  const wrong = lines.flatMap((line) => {
    const repaired = repair(line);
    const [expected] = CORPUS_DAMAGE[hash(line)] ?? [];
    // Alone, a damaged line may show too little to be repaired.
    const isRight = repaired === line ? expected === undefined || !isPage : expected === hash(repaired);
    return isRight ? [] : [`${line} → ${repaired} (${hash(line)}, ${hash(repaired)})`];
  });
  return wrong.slice(0, MOST_SHOWN);
}

function* pagesOf(lines: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < lines.length; start += LINES_A_PAGE) yield lines.slice(start, start + LINES_A_PAGE);
}

const isHere = existsSync(CORPUS);
if (!isHere) console.log('corpus.test.ts is skipped: ../shared/corpus is not beside this clone');

describe.skipIf(!isHere).each(isHere ? readdirSync(CORPUS) : ['no corpus'])('%s', (file) => {
  const read = () => readFileSync(join(CORPUS, file), 'utf8').split('\n');

  it('stays as it is, line by line', { timeout: 120_000 }, () => {
    expect(misrepairs(read(), (line) => repairText(line).text, false)).toEqual([]);
  });

  it('stays as it is, page by page', { timeout: 120_000 }, () => {
    const wrong: string[] = [];
    for (const page of pagesOf(read())) {
      const diagnosis = createDiagnosis();
      for (const line of page) diagnosis.observe(line);
      wrong.push(...misrepairs(page, (line) => repairWith(diagnosis, line).text, true));
    }
    expect(wrong).toEqual([]);
  });
});
