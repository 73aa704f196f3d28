import type { Reporter, TestModule } from 'vitest/node';
import { writeCounts } from './counts';

/** Counts the unit tests. */
export default class VitestCounts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    const skipped: string[] = [];
    for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
      const result = test.result();
      if (result.state === 'passed') passed++;
      else if (result.state === 'failed') failed++;
      else skipped.push(`${test.module.relativeModuleId} > ${test.fullName}${noteOf(result)}`);
    }
    // A file that cannot be loaded fails without a test of its own.
    failed += modules.filter((module) => module.errors().length > 0).length;
    writeCounts({ passed, failed, skipped, retried: [] });
  }
}

function noteOf(result: object): string {
  return 'note' in result && typeof result.note === 'string' ? `: ${result.note}` : '';
}
