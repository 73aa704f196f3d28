import type { Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { writeCounts } from './counts';

/** Counts the end-to-end tests of one run. */
export default class PlaywrightCounts implements Reporter {
  #tests: TestCase[] = [];

  onBegin(_config: unknown, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onEnd(): void {
    const outcomes = this.#tests.map((test) => test.outcome());
    writeCounts({
      passed: outcomes.filter((outcome) => outcome === 'expected').length,
      failed: outcomes.filter((outcome) => outcome === 'unexpected' || outcome === 'flaky').length,
      skipped: this.#tests.filter((test) => test.outcome() === 'skipped').map(nameWithReason),
    });
  }
}

function nameWithReason(test: TestCase): string {
  const reason = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
  const name = test.titlePath().filter(Boolean).join(' > ');
  return reason ? `${name}: ${reason}` : name;
}
