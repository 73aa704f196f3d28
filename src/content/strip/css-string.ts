/**
 * A text as a string of CSS, quotes included. Line breaks and other controls are blanks; quotes and backslashes stand as
 * escapes, so that no text ends the string (CSS Syntax 3, 4.3.5).
 */
export function cssString(text: string): string {
  const shown = text.replace(/\p{Cc}/gu, ' ');
  return `"${shown.replace(/["\\<>]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
