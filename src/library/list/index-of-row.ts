/** The index of the row of a list that an element is in. */
export function indexOfRow(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : undefined;
  return row ? Number(row.dataset['index']) : undefined;
}
