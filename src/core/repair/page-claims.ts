import { DAMAGE_CLASSES } from './classes';
import { type Claim, claimsOn, type Claims } from './compete';
import type { DamageClass } from './damage-class';

/** A page's texts are read when they are observed and again when they are repaired; so many stay known in between. */
const MOST_TEXTS = 4000;

/**
 * What the classes claim of each text of a page. That of the known classes depends on the text alone and is remembered.
 * @param learnt the class whose findings change as the page shows more; asked where it is wanted and no other class
 *   explains all
 */
export function createPageClaims(learnt: DamageClass): (text: string, isLearnt: boolean) => readonly Claim[] {
  const known = new Map<string, Claims>();
  return (text, isLearnt) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= MOST_TEXTS) known.clear();
      found = claimsOn(text, DAMAGE_CLASSES);
      known.set(text, found);
    }
    return found.areComplete || !isLearnt ? found.claims : [...found.claims, ...claimsOn(text, [learnt]).claims];
  };
}
