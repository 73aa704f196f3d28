import type { OwnRule } from './own-rule';

/**
 * What stands behind a selector that hides so that it spares what is kept: the block itself, what holds it, and all in it.
 * Broken selectors drop out alone, as `:is` forgives them; one with `:has` does not reach what holds the block, as CSS
 * takes no `:has` inside another: give what it names a mark.
 * @param kept selectors; none: empty
 */
export function exceptKept(kept: readonly string[]): string {
  if (kept.length === 0) return '';
  const all = kept.join();
  return `:not(:is(${all}),:is(${all}) *,:has(:is(${all})))`;
}

/**
 * The reader's own hiding as CSS. What is kept wins, but a part of a kept block may be hidden by a rule of its own.
 * @param kept selectors of what is kept
 */
export function ownSheet(rules: readonly OwnRule[], kept: readonly string[]): string {
  const all = kept.join();
  const except = all && `:not(:is(${all}),:has(:is(${all})))`;
  const hiding = rules.filter(({ kind }) => kind === 'hide');
  return hiding.map(({ selector }) => `:is(${selector})${except}{display:none!important}`).join('\n');
}
