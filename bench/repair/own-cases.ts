import type { RepairCases } from '../../src/core/repair/repair-cases';
import type { Case } from './cases';

const modules = import.meta.glob<{ readonly CASES: RepairCases }>('../../src/core/repair/classes/*.cases.ts', {
  eager: true,
});

/** The damage classes' own cases, known failures too, each class by its file's name; sound text is to come back as it is. */
export function ownCases(): Case[] {
  return Object.entries(modules).flatMap(([path, { CASES }]) => {
    const { repaired, sound, knownFailures = [] } = CASES;
    const pairs = [...repaired, ...knownFailures, ...sound.map((text) => [text, text] as const)];
    const name = path.replace(/^.*\/|\.cases\.ts$/g, '');
    return pairs.map(([damaged, original]) => ({ class: name, damaged, original }));
  });
}
