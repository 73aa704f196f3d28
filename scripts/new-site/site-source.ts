import { format, resolveConfig } from 'prettier';
import type { Site } from '../../src/core/sites/site';

/** Labels of a host that stand between a newspaper's own and the country. */
const KINDS = ['com', 'org', 'net', 'edu', 'gov', 'info'];

/** The name of a site's file: the label of its host that was registered. `www.baoninhbinh.org.vn` gives `baoninhbinh`. */
export function siteName(host: string): string {
  const label =
    host
      .toLowerCase()
      .split('.')
      .slice(0, -1)
      .findLast((each) => !KINDS.includes(each)) ?? host;
  const name = label.replaceAll(/[^a-z\d]+/g, '-');
  return /^\d/.test(name) ? `site-${name}` : name;
}

function constantName(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The file of a site, as `src/core/sites` has them. */
export async function siteSource(site: Site, name: string): Promise<string> {
  const source = `import type { Site } from './site';\n\nexport const ${constantName(name)}: Site = ${JSON.stringify(site).replace('{', '{\n')};\n`;
  const path = `src/core/sites/${name}.ts`;
  return format(source, { ...(await resolveConfig(path)), filepath: path, quoteProps: 'as-needed' });
}

/**
 * `src/core/sites/index.ts` with one site more: its import by path, its line among the single sites by name.
 * @throws Error where the text is not built as it is known
 */
export function withSite(index: string, name: string): string {
  const constant = constantName(name);
  const imports = [...index.matchAll(/^import .* from '\.\/(.*)';$/gm)];
  const after = imports.findLast(([, path = '']) => path < name);
  const list = /(?<=export const sites[^=]*= \[\n)[^\]]*(?=\];)/.exec(index);
  if (imports.length === 0 || !list) throw new Error('src/core/sites/index.ts is not what it was');
  const names = list[0].trim().split(/,\s*/).filter(Boolean);
  // The single sites are the end that is in order.
  let at = names.length;
  while (at > 0 && isBehind(names, at - 1, constant)) at--;
  const rows = names.toSpliced(at, 0, constant).map((each) => `  ${each},\n`);
  const listed = index.slice(0, list.index) + rows.join('') + index.slice(list.index + list[0].length);
  const place = after ? after.index + after[0].length + 1 : (imports[0]?.index ?? 0);
  return `${listed.slice(0, place)}import { ${constant} } from './${name}';\n${listed.slice(place)}`;
}

function isBehind(names: readonly string[], at: number, constant: string): boolean {
  const [each = '', next] = names.slice(at, at + 2);
  return each > constant && (next === undefined || each < next);
}
