import type { Finding } from './damage-class';

/** How much likelier a stretch of text must be, in nats, if another class than the one of the whole text reads it. */
const STRETCH_GAIN = 25;

/** Findings that stand in a row: indexes, the end not included. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * What a class keeps of its findings beside another one's that gained less on the whole text. Its halves may be damaged
 * otherwise, as where a quotation was pasted: the stretch that the other class explains much better is left to it.
 * @param mine in the order of the text, as `theirs`
 */
export function giveWay(mine: readonly Finding[], theirs: readonly Finding[]): readonly Finding[] {
  const rivals = rivalGains(mine, theirs);
  const run = bestRun(mine.map((one, i) => (rivals[i] ?? 0) - (one.isCertain ? one.gain : 0)));
  return run ? mine.filter((_, i) => i < run.from || i >= run.to || rivals[i] === undefined) : mine;
}

/** What the other class is certain of and gains where each finding stands; `undefined` where it has nothing. */
function rivalGains(mine: readonly Finding[], theirs: readonly Finding[]): (number | undefined)[] {
  let next = 0;
  return mine.map(({ start, end }) => {
    let gain: number | undefined;
    while ((theirs[next]?.end ?? Infinity) <= start) next++;
    for (let i = next, one = theirs[i]; one && one.start < end; one = theirs[++i]) {
      if (one.isCertain) gain = (gain ?? 0) + one.gain;
    }
    return gain;
  });
}

/** The run with the greatest sum, if that is enough (Kadane). */
function bestRun(gains: readonly number[]): Run | undefined {
  let best: Run | undefined;
  let most = STRETCH_GAIN;
  let from = 0;
  let sum = 0;
  for (const [i, gain] of gains.entries()) {
    if (sum <= 0) {
      from = i;
      sum = 0;
    }
    sum += gain;
    if (sum > most) {
      most = sum;
      best = { from, to: i + 1 };
    }
  }
  return best;
}
