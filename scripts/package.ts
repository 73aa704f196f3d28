import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { version } from '../manifest.json';
import { fileViolations, manifestViolations, scriptViolations } from './package-violations';
import { zipFiles } from './zip-files';

type Browser = 'chrome' | 'firefox';
const BROWSERS: readonly Browser[] = ['chrome', 'firefox'];

/**
 * `npm run package`: dist/doc-sach-BROWSER-VERSION.zip of the builds in dist, for the stores. With `--check` it writes
 * nothing, and fails where a second build does not make the same package.
 */
for (const browser of BROWSERS) {
  const zip = packed(browser, join('dist', browser));
  if (process.argv.includes('--check')) await compareWithNewBuild(browser, zip);
  else write(`doc-sach-${browser}-${version}.zip`, zip);
}

/** @throws Error where something is in the build that no store should get */
function packed(browser: Browser, folder: string): Uint8Array {
  const files = filesIn(folder);
  if (!files.includes('manifest.json')) throw new Error(`${folder} holds no build: npm run build`);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { background: object };
  if ('web_accessible_resources' in manifest) throw new Error(`${folder}: web_accessible_resources are back`);
  const expected = browser === 'firefox' ? 'scripts' : 'service_worker';
  if (!(expected in manifest.background)) throw new Error(`${folder}: the manifest is not ${browser}'s`);
  const violations = violationsIn(folder, files);
  if (violations.length > 0) throw new Error(`${folder} is no package for a store:\n${violations.join('\n')}`);
  return zipFiles(folder, files);
}

/**
 * One line for each: files that do not belong there or are missing, code that could send or run what is not in the package,
 * permissions without a reason.
 */
function violationsIn(folder: string, files: readonly string[]): string[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const scripts = files.filter((file) => file.endsWith('.js'));
  const found = scripts.flatMap((file) => scriptViolations(read(file)).map((name) => `${file}: ${name}`));
  const manifest = JSON.parse(read('manifest.json')) as Parameters<typeof manifestViolations>[0];
  return [...fileViolations(files), ...found, ...manifestViolations(manifest, readFileSync('PRIVACY.md', 'utf8'))];
}

/** Paths as in a zip. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

async function compareWithNewBuild(browser: Browser, zip: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'doc-sach-build-'));
  try {
    await build({
      mode: browser,
      configLoader: 'runner',
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    });
    if (!Buffer.from(packed(browser, folder)).equals(zip)) throw new Error(`two builds for ${browser} differ`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(name: string, zip: Uint8Array): void {
  writeFileSync(join('dist', name), zip);
  console.log(`dist/${name} (${Math.ceil(zip.length / 1024)} kB)`);
}
