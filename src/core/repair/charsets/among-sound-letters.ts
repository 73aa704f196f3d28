import type { DamageClass, Finding } from '../damage-class';

/** Letters that no charset of one byte leaves when it is misread. */
const SOUND_LETTER = /[ăơưđ\u1ea0-\u1ef9]/i;
/** So many words with no sound letter between them are no chance. */
const FEWEST_WORDS = 3;

/**
 * A charset has a letter for every sign: single words among sound letters are another damage by chance ("tiếng s¤ng"),
 * and need the page's proof.
 */
export function amongSoundLetters(damage: DamageClass): DamageClass {
  return {
    ...damage,
    find(text) {
      const findings = damage.find(text);
      if (findings.length === 0 || !SOUND_LETTER.test(text)) return findings;
      return runsBetweenSoundLetters(text, findings).flatMap((run) =>
        countChanged(text, run) >= FEWEST_WORDS ? run : run.map((finding) => ({ ...finding, isCertain: false })),
      );
    },
  };
}

function runsBetweenSoundLetters(text: string, findings: readonly Finding[]): Finding[][] {
  const runs: Finding[][] = [];
  let end = 0;
  for (const finding of findings) {
    const run = runs.at(-1);
    if (run && !SOUND_LETTER.test(text.slice(end, finding.start))) run.push(finding);
    else runs.push([finding]);
    end = finding.end;
  }
  return runs;
}

function countChanged(text: string, findings: readonly Finding[]): number {
  return findings.filter(({ start, end, after }) => text.slice(start, end) !== after).length;
}
