import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';
import type { BuiltExtension } from '../../e2e/harness/built-extension';

const FOLDER = import.meta.dirname;
const GECKO_ID = 'bench-history@doc-sach.example';

/** Every candidate, by the name of its file. */
export function candidateNames(): string[] {
  return readdirSync(join(FOLDER, 'candidates')).map((file) => basename(file, '.ts'));
}

/**
 * Builds an extension of the bench alone into a temporary folder: storage behaves as it does for the real one, in the
 * origin of an extension. Remove the folder when it is not needed.
 */
export async function buildBench(candidates: readonly string[]): Promise<BuiltExtension> {
  const path = mkdtempSync(join(tmpdir(), 'doc-sach-bench-'));
  const entries = [
    ...['bench-page', 'probe-background', 'probe-worker'].map((name) => [name, join(FOLDER, `${name}.ts`)]),
    ...candidates.map((name) => [name, join(FOLDER, 'candidates', `${name}.ts`)]),
  ];
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    root: FOLDER,
    base: './',
    build: {
      outDir: path,
      emptyOutDir: false,
      target: ['chrome126', 'firefox140'],
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: Object.fromEntries(entries) as Record<string, string>,
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(
    join(path, 'bench.html'),
    '<!doctype html><title>Bench</title><script type="module" src="bench-page.js"></script>',
  );
  return { path, hosts: [], geckoId: GECKO_ID };
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Bench of search engines',
  version: '1',
  permissions: ['unlimitedStorage'],
  background: { service_worker: 'probe-background.js', scripts: ['probe-background.js'], type: 'module' },
  content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'" },
  browser_specific_settings: { gecko: { id: GECKO_ID } },
};
