import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Batch, BatchNews } from './batch';

/** Milliseconds without a sign of life after which an input is said to hang: far more than any takes on a busy machine. */
const SILENCE = 60_000;

export type Outcome = Extract<BatchNews, { kind: 'done' }> | { readonly kind: 'hangs'; readonly at: number };

/** A process that tries batches; one that hangs, or dies, is replaced for the next batch. */
export class BatchProcess {
  #child: ChildProcess | undefined;

  /** Tries a batch. @returns how it went, or the number of the input after which nothing came any more */
  async run(batch: Batch): Promise<Outcome> {
    const child = (this.#child ??= await started());
    const outcome = await outcomeOf(child, batch);
    if (outcome.kind === 'hangs') this.end();
    return outcome;
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

async function started(): Promise<ChildProcess> {
  const root = join(import.meta.dirname, '../..');
  const child = fork(join(root, 'scripts/run.mjs'), [join(import.meta.dirname, 'try-batches.ts')], { cwd: root });
  await new Promise((resolve, reject) => child.once('message', resolve).once('exit', reject));
  return child;
}

function outcomeOf(child: ChildProcess, batch: Batch): Promise<Outcome> {
  return new Promise((resolve) => {
    let at = 0;
    const end = (outcome: Outcome) => {
      clearTimeout(silence);
      child.removeAllListeners();
      resolve(outcome);
    };
    const hang = () => end({ kind: 'hangs', at });
    const silence = setTimeout(hang, SILENCE);
    child.once('exit', hang).on('message', (news: BatchNews) => {
      silence.refresh();
      if (news.kind === 'at') ({ at } = news);
      else if (news.kind === 'done') end(news);
    });
    child.send(batch);
  });
}
