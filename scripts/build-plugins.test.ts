import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { withoutPathsInHashes } from './build-plugins';

it('withoutPathsInHashes makes a build the same in every folder', async () => {
  const [one, other] = [await builtFiles('một '), await builtFiles('hai-')];
  expect(one).toEqual(other);
  expect(Object.values(one).join('\n')).toContain('src/later.iife.js');
});

/** Contents by file of an extension that is built in a folder of its own, whose worker puts a script into pages. */
async function builtFiles(prefix: string): Promise<Record<string, string>> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  try {
    mkdirSync(join(root, 'src'));
    writeFileSync(join(root, 'src/later.iife.ts'), 'console.log(1);');
    writeFileSync(join(root, 'src/worker.ts'), `import file from './later.iife.ts?script'; console.log(file);`);
    const manifest = {
      ...({ manifest_version: 3, name: 'Thử', version: '1' } as const),
      background: { service_worker: 'src/worker.ts', type: 'module' as const },
    };
    const plugins = [crx({ manifest, browser: 'chrome' }), withoutPathsInHashes()];
    await build({ root, configFile: false, logLevel: 'silent', plugins, build: { modulePreload: false } });
    const dist = join(root, 'dist');
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return Object.fromEntries(files.map((file) => [file.name, readFileSync(join(file.parentPath, file.name), 'utf8')]));
  } finally {
    rmSync(root, { recursive: true });
  }
}
