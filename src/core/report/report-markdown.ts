/**
 * A reader's report as Markdown: a heading, what people read, and all data in one block of JSON to look through or paste.
 * @param lines one line of text each, none of them out of the page: they are not escaped
 */
export function reportMarkdown(title: string, lines: readonly string[], data: object): string {
  // In JSON no line begins with what ends the block: each line of text stands behind a quotation mark.
  return `# ${title}\n\n${lines.map((line) => `- ${line}\n`).join('')}\n\`\`\`json\n${JSON.stringify(data, undefined, 1)}\n\`\`\`\n`;
}
