import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { version } from '../manifest.json';
import { zipFiles } from './zip-files';

/**
 * `npm run package:source`: dist/doc-sach-source-VERSION.zip, the source as AMO asks for it where a package was made by a
 * bundler: every file that git knows, as it lies here and was built. BUILDING.md in it tells its reviewers what to do.
 */
const unknown = listed('--others', '--exclude-standard');
if (unknown.length > 0) throw new Error(`git does not know these, so they would be missing: ${unknown.join(', ')}`);
const name = `dist/doc-sach-source-${version}.zip`;
const zip = zipFiles('.', listed());
mkdirSync('dist', { recursive: true });
writeFileSync(name, zip);
console.log(`${name} (${Math.ceil(zip.length / 1024)} kB)`);

function listed(...which: readonly string[]): string[] {
  return execFileSync('git', ['ls-files', '-z', ...which], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
}
