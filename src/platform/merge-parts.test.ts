import { expect, it, vi } from 'vitest';
import { changedParts, mergeParts } from './merge-parts';
import type { PartValues } from './setting-parts';

vi.mock('./browser', () => ({ browser: {} }));

const word = (number: number) => ({ before: `vử${number}`, after: `về${number}` });

it.each<[string, PartValues, PartValues, PartValues]>([
  ['a choice', { citationFormat: 'apa' }, { citationFormat: 'ris' }, { citationFormat: 'ris' }],
  [
    'rules',
    { ownRules: '! Tôi\nbaochi.vn##.a\n' },
    { ownRules: 'BaoChi.vn##.a\n##.b\n' },
    { ownRules: '! Tôi\nbaochi.vn##.a\n##.b\n' },
  ],
  [
    'exceptions',
    { repairExceptions: [word(1), word(2)] },
    { repairExceptions: [word(2), word(3)] },
    { repairExceptions: [word(1), word(2), word(3)] },
  ],
  ['sites', { pausedSites: ['b.vn'] }, { pausedSites: ['a.vn', 'b.vn'] }, { pausedSites: ['a.vn', 'b.vn'] }],
  [
    'switches',
    { switchesBySite: { 'a.vn': { repair: false, declutter: true }, 'b.vn': { repair: false, declutter: true } } },
    { switchesBySite: { 'b.vn': { repair: true, declutter: false } } },
    {
      switchesBySite: { 'a.vn': { repair: false, declutter: true }, 'b.vn': { repair: true, declutter: false } },
    },
  ],
])('%s: what is added comes to what there is', (_name, kept, added, merged) => {
  expect(mergeParts(kept, added)).toEqual(merged);
});

it('keeps every exception that there was, however many are added', () => {
  const kept = Array.from({ length: 1999 }, (_, index) => word(index));
  const { repairExceptions } = mergeParts({ repairExceptions: kept }, { repairExceptions: [word(3000), word(3001)] });
  expect(repairExceptions).toEqual([...kept, word(3000)]);
});

it('tells what is changed, whatever the order of names', () => {
  const before: PartValues = {
    ...{ citationFormat: 'apa', pausedSites: [] },
    switchesBySite: { 'a.vn': { repair: false, declutter: true } },
  };
  const after: PartValues = {
    ...{ citationFormat: 'ris', pausedSites: [] },
    switchesBySite: { 'a.vn': { declutter: true, repair: false } },
  };
  expect(changedParts(before, after)).toEqual(['citationFormat']);
});
