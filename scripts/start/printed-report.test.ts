import { expect, it } from 'vitest';
import type { PageReport } from '../../src/platform/messages';
import { printedReport } from './printed-report';

const REPORT: PageReport = {
  kind: 'not-article',
  switches: { repair: true, declutter: true },
  pauses: { page: false, site: false, everywhere: false },
  repairs: {
    count: 9,
    kinds: [{ before: 'Nhiửu', after: 'Nhiều', class: 'lossy-table', confidence: 0.98, times: 5, isKept: false }],
    moreKinds: 2,
    unresolved: 1,
    originalShown: false,
  },
  hidden: { count: 3, byReason: { related: 2, ads: 1 }, hiddenShown: false },
  problems: ['broken-json-ld'],
};

it('prints what was repaired and hidden, and what went wrong', () => {
  expect(printedReport(REPORT).split('\n')).toEqual([
    'No article was found on this page.',
    'Repaired places: 9',
    '  Nhiửu → Nhiều ×5  (lossy-table)',
    '  … and 2 other words',
    'Places that cannot be restored: 1',
    'Hidden blocks: 3 (2 related, 1 ads)',
    'Problem: broken-json-ld',
  ]);
});
