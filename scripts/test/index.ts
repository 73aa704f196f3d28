import { type Outcome, runStep } from './run-step';
import { rounds, type Step } from './steps';

/** `npm test`: everything that must hold before a change is taken. Ends with one line of totals. */
const outcomes: Outcome[] = [];
for (const lanes of rounds) await Promise.all(lanes.map(runLane));
printTotals();

async function runLane(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const outcome = await runStep(step);
    outcomes.push(outcome);
    print(outcome);
  }
}

function print({ name, seconds, passed, failed, skipped, retried, output }: Outcome): void {
  // What went well is told in a line; the output is there for what did not.
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
  const counts = `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
  console.log(`${failed > 0 ? '✘' : '✔'} ${name}: ${counts} (${seconds.toFixed(1)} s)`);
  for (const test of skipped) console.log(`    skipped: ${test}`);
  for (const test of retried) console.log(`    passed at the second try only, to be looked into: ${test}`);
}

function printTotals(): void {
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const [passed, failed, skipped] = [sum((o) => o.passed), sum((o) => o.failed), sum((o) => o.skipped.length)];
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  if (failed > 0) process.exitCode = 1;
}
