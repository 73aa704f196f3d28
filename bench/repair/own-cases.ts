import type { Case } from './cases';

/** What stands beside a damage class in the repository. */
interface ClassCases {
  readonly repaired: readonly (readonly [damaged: string, original: string])[];
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/core/repair/classes/*.cases.ts', { eager: true });

/** The damage classes' own cases, each class by its file's name. */
export function ownCases(): Case[] {
  return Object.entries(modules).flatMap(([path, module]) =>
    Object.values(module)
      .filter(isClassCases)
      .flatMap(({ repaired }) => repaired.map(([damaged, original]) => ({ class: nameOf(path), damaged, original }))),
  );
}

function isClassCases(value: unknown): value is ClassCases {
  return typeof value === 'object' && value !== null && 'repaired' in value && Array.isArray(value.repaired);
}

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.cases\.ts$/g, '');
}
