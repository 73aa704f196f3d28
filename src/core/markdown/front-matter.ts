import type { Article } from '../metadata/article';

/**
 * The article's facts as YAML front matter, `---` lines and all. Each value is a double-quoted scalar of YAML, or a list
 * of them, which JSON writes too; what the article does not say is left out.
 * @param accessed ISO 8601 with zone
 * @param more fields besides, by name; empty ones are left out
 */
export function frontMatter(
  { title, authors, agency, published, siteName, url }: Article,
  accessed: string,
  more: Readonly<Record<string, string | readonly string[]>> = {},
): string {
  const byAgency = agency === undefined ? [] : [agency];
  const author = authors.length > 0 ? authors : byAgency;
  const fields: readonly (readonly [name: string, value: string | readonly string[] | undefined])[] = [
    ['title', title],
    ['author', author.length > 0 ? author : undefined],
    ['date', published],
    ['source', siteName],
    ['link', url],
    ['accessed', accessed],
    ...Object.entries(more).filter(([, value]) => value.length > 0),
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${quoted(value)}`]));
  return ['---', ...lines, '---', ''].join('\n');
}

/** JSON but for the characters that YAML takes for line breaks or does not let stand. */
function quoted(value: string | readonly string[]): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
