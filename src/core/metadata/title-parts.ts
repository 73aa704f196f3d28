/** The parts of a title between " - ", " | " and the like; a hyphen without spaces belongs to a word. */
export function titleParts(title: string): string[] {
  return title
    .split(/\s+[-–—|•·»:]+\s+|\s*\|\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
}
