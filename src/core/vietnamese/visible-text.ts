/** A text with what nobody sees made visible: that is often all that was wrong with it. Spaces inside it are plain. */
export function visibleText(text: string): string {
  return text.replaceAll('\u00a0', '␣').replaceAll(/[\p{Cc}\p{Cf}]/gu, '▯');
}
