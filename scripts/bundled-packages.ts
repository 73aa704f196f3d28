import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BundledPackage } from './license-text';

/** Helpers that a tool writes into what it builds: they have no file, and are of the tool itself. */
const OF_TOOLS: readonly (readonly [prefix: string, name: string])[] = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
  ['/@crx/', '@crxjs/vite-plugin'],
];

/** Where a tool's license file begins with those of what it is itself made of: a helper is none of that. */
const OF_ITS_PARTS = /^# Licenses of bundled dependencies/m;

/**
 * @param ids modules of which something is in the build, as the bundler names them
 * @param root the project's folder
 * @throws Error for a module that is neither the project's, a package's nor known to be a tool's
 */
export function bundledPackages(ids: Iterable<string>, root: string): BundledPackage[] {
  const folders = new Set([...ids].flatMap((id) => folderOf(id, root) ?? []));
  return [...folders].map(packageIn);
}

/** @returns the folder of the package that a module is of; undefined for the project's own */
function folderOf(id: string, root: string): string | undefined {
  const tool = OF_TOOLS.find(([prefix]) => id.startsWith(prefix));
  if (tool) return join(import.meta.dirname, '../node_modules', tool[1]);
  const file = (id.split('?')[0] ?? '').replace(/^\0/, '').replaceAll('\\', '/');
  const inPackage = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file);
  if (inPackage) return inPackage[0];
  if (existsSync(file) && !relative(root, file).startsWith('..')) return undefined;
  throw new Error(`whose is the module ${JSON.stringify(id)}? Its license is not known`);
}

function packageIn(folder: string): BundledPackage {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(name));
  return {
    name: about.name,
    version: about.version,
    license: typeof about.license === 'string' ? about.license : '',
    source: sourceOf(about),
    text: file ? (readFileSync(join(folder, file), 'utf8').split(OF_ITS_PARTS)[0] ?? '') : '',
  };
}

/** What is read here of a package.json. */
interface PackageFile {
  readonly name: string;
  readonly version: string;
  /** Old ones have an object here. */
  readonly license?: unknown;
  readonly repository?: string | { readonly url: string };
  readonly homepage?: string;
}

function sourceOf({ repository, homepage }: PackageFile): string {
  const url = typeof repository === 'string' ? repository : repository?.url;
  return (url ?? homepage ?? '').replace(/^git\+|^git:(?=\/\/)/, (start) => (start === 'git:' ? 'https:' : ''));
}
