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
      passed: outcomes.filter((outcome) => outcome === 'expected' || outcome === 'flaky').length,
      failed: outcomes.filter((outcome) => outcome === 'unexpected').length,
      skipped: this.#tests.filter((test) => test.outcome() === 'skipped').map(nameWithReason),
      retried: this.#tests.filter((test) => test.outcome() === 'flaky').map(nameWithFirstError),
    });
  }
}

function nameWithReason(test: TestCase): string {
  const reason = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
  return reason ? `${nameOf(test)}: ${reason}` : nameOf(test);
}

function nameWithFirstError(test: TestCase): string {
  const [line] = (test.results[0]?.error?.message ?? 'no message').split('\n');
  return `${nameOf(test)}: ${line ?? ''}`;
}

function nameOf(test: TestCase): string {
  return test.titlePath().filter(Boolean).join(' > ');
}
