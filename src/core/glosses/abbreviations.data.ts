export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
]);
