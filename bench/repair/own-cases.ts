import type { Case } from './cases';

/** The damage classes' own cases: those whose known failures are strict too. */
export function ownCases(): Case[] {
  return [];
}
