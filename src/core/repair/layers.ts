import { applyEdits, type ClassEdit, type Repair } from './repair';

/** A stretch of the intermediate text that belongs together: what the first step wrote there and what the second did. */
interface Group {
  start: number;
  end: number;
  readonly first: Repair[];
  readonly second: ClassEdit[];
}

/**
 * Two steps of repair as one: what turns `text` into what the second step made of the first one's result.
 * Linear in the number of repairs.
 * @param text the text before the first step
 * @param first repairs of `text`
 * @param middle `text` with `first` written into it
 * @param second edits of `middle`
 */
export function composeRepairs(
  text: string,
  first: readonly Repair[],
  middle: string,
  second: readonly ClassEdit[],
): Repair[] {
  if (first.length === 0) return asRepairs(text, second);
  let shift = 0;
  const repairs: Repair[] = [];
  for (const group of groups(first, second)) {
    const start = group.start - shift;
    shift += group.first.reduce((sum, { start: from, end: to, after }) => sum + after.length - (to - from), 0);
    const end = group.end - shift;
    const before = text.slice(start, end);
    const after = applyEdits(
      middle.slice(group.start, group.end),
      group.second.map((edit) => moved(edit, -group.start)),
    );
    if (after !== before) repairs.push({ start, end, before, after, ...grounds(group) });
  }
  return repairs;
}

function asRepairs(text: string, edits: readonly ClassEdit[]): Repair[] {
  const repairs: Repair[] = [];
  for (const { start, end, after, class: name, confidence } of edits) {
    const before = text.slice(start, end);
    if (after !== before) repairs.push({ start, end, before, after, class: name, confidence });
  }
  return repairs;
}

/** Brings both steps into the order of the intermediate text and joins what overlaps. */
function* groups(first: readonly Repair[], second: readonly ClassEdit[]): Generator<Group> {
  let shift = 0;
  let i = 0;
  let group: Group | undefined;
  for (const edit of [...second, undefined]) {
    for (let repair = first[i]; repair; repair = first[++i]) {
      const start = repair.start + shift;
      if (edit && start > edit.start) break;
      const end = start + repair.after.length;
      if (group && !overlaps(group, start, end)) {
        yield group;
        group = undefined;
      }
      group = joined(group, start, end);
      group.first.push(repair);
      shift += repair.after.length - (repair.end - repair.start);
    }
    if (group && (!edit || !overlaps(group, edit.start, edit.end))) {
      yield group;
      group = undefined;
    }
    if (edit) {
      group = joined(group, edit.start, edit.end);
      group.second.push(edit);
    }
  }
}

function overlaps(group: Group, start: number, end: number): boolean {
  return start < group.end && end > group.start;
}

function joined(group: Group | undefined, start: number, end: number): Group {
  if (!group) return { start, end, first: [], second: [] };
  group.start = Math.min(group.start, start);
  group.end = Math.max(group.end, end);
  return group;
}

function moved(edit: ClassEdit, by: number): ClassEdit {
  return { ...edit, start: edit.start + by, end: edit.end + by };
}

/** A repair of several steps is as sure as its least sure one. */
function grounds({ first, second }: Group): Pick<Repair, 'class' | 'confidence'> {
  let classes = '';
  let confidence = 1;
  for (const step of [...first, ...second]) {
    confidence = Math.min(confidence, step.confidence);
    if (step.class !== classes) classes = classes === '' ? step.class : union(classes, step.class);
  }
  return { class: classes, confidence };
}

function union(a: string, b: string): string {
  return [...new Set([...a.split('+'), ...b.split('+')])].join('+');
}
