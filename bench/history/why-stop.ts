import { BARS, type Figures, missedBars } from './figures';

/** A candidate that misses a bar is not measured with more articles where that would take longer than this. */
const PATIENCE_MS = 5 * 60_000;
/** Nor where it would then usually miss a bar so many times over. */
const HOPELESS = 20;

/** What was measured at a size, and how many milliseconds it took to come there and to measure. */
export interface Step {
  readonly figures: Figures;
  readonly took: number;
}

/** Why not to go on to the next size; undefined where it is worth it. Takes what grew for what grows on in a line. */
export function whyStop(steps: readonly Step[], next: number | undefined): string | undefined {
  const [before, last] = steps.slice(-2);
  const missed = last && missedBars(last.figures);
  if (!before || !missed || next === undefined) return undefined;
  const size = last.figures.articles;
  const sizes = (next - size) / (size - before.figures.articles);
  const expected = (of: (step: Step) => number) => of(last) + (of(last) - of(before)) * sizes;
  const minutes = expected(({ took }) => took) / 60_000;
  if (minutes * 60_000 > PATIENCE_MS)
    return `${missed}; ${next.toLocaleString('en')} articles would take about ${minutes.toFixed(0)} minutes`;
  const isHopeless = Object.values(BARS).some(
    ({ most, usual }) => expected(({ figures }) => usual(figures)) > HOPELESS * most,
  );
  return isHopeless ? `${missed}, and it grows` : undefined;
}
