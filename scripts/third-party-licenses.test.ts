import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledPackages } from './bundled-packages';
import { type BundledPackage, isAllowedLicense, LICENSES, licensesText, licenseViolations } from './license-text';
import { thirdPartyLicenses } from './third-party-licenses';

const some: BundledPackage = {
  name: 'some',
  version: '1.2.3',
  license: 'MIT',
  source: 'https://a.example',
  text: 'May.',
};

describe('isAllowedLicense', () => {
  it.each(['MIT', 'ISC', '0BSD', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', '(GPL-3.0 OR MIT)', 'MIT AND ISC'])(
    'takes %s',
    (license) => {
      expect(isAllowedLicense(license)).toBe(true);
    },
  );

  it.each([
    '',
    'GPL-3.0-only',
    'AGPL-3.0',
    'CC-BY-NC-4.0',
    'UNLICENSED',
    'SEE LICENSE IN x',
    'MIT AND GPL-3.0',
    'MITX',
  ])('refuses "%s"', (license) => {
    expect(isAllowedLicense(license)).toBe(false);
  });
});

describe('licenseViolations', () => {
  it('names what is missing', () => {
    expect(licenseViolations([some])).toEqual([]);
    expect(licenseViolations([{ ...some, license: '', source: '', text: ' \n' }])).toEqual([
      'some: its license is not told',
      'some: where its source is, is not told',
      'some: it has no license file',
    ]);
  });
});

describe('licensesText', () => {
  it('is the same in whatever order the packages were found', () => {
    const other = { ...some, name: 'other' };
    expect(licensesText([some, other])).toBe(licensesText([other, some]));
    expect(licensesText([some])).toContain('some 1.2.3\nLicense: MIT\nSource: https://a.example\n\nMay.\n');
  });
});

describe('bundledPackages', () => {
  it('will not guess whose a module without a file is', () => {
    expect(() => bundledPackages(['\0made-by-a-plugin'], '.')).toThrow('whose is the module');
  });
});

describe('thirdPartyLicenses', () => {
  let root: string;

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'doc-sach-licenses-')));
    write('src/start.iife.ts', `import { a } from 'in-script'; console.log(a);`);
    write('src/worker.ts', `import { a } from 'in-worker'; import { b } from 'cut-away'; console.log(a);`);
    for (const name of ['in-script', 'in-worker', 'cut-away']) writePackage(name, 'MIT');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('names what is in a worker and in a self-contained script, and not what was cut away', async () => {
    await buildExtension();
    const names = [...readFileSync(join(root, 'dist', LICENSES), 'utf8').matchAll(/^(\S+) 1\.0\.0$/gm)];
    expect(names.map(([, name]) => name)).toEqual(['in-script', 'in-worker']);
  });

  it.each(['in-script', 'in-worker'])('fails the build where the license of %s may not ship', async (name) => {
    writePackage(name, 'GPL-3.0-only');
    await expect(buildExtension()).rejects.toThrow(`${name}: its license is GPL-3.0-only`);
  });

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }

  function writePackage(name: string, license: string): void {
    const about = { name, version: '1.0.0', license, type: 'module', main: 'index.js', sideEffects: false };
    write(`node_modules/${name}/package.json`, JSON.stringify({ ...about, homepage: 'https://a.example' }));
    write(`node_modules/${name}/index.js`, `export const a = '${name}';\nexport const b = 'b of ${name}';`);
    write(`node_modules/${name}/LICENSE`, 'You may.');
  }

  async function buildExtension(): Promise<void> {
    const manifest = {
      ...({ manifest_version: 3, name: 'Thử', version: '1' } as const),
      background: { service_worker: 'src/worker.ts', type: 'module' as const },
      content_scripts: [{ matches: ['*://a.example/*'], js: ['src/start.iife.ts'] }],
    };
    const plugins = [crx({ manifest, browser: 'chrome' }), thirdPartyLicenses()];
    await build({ root, configFile: false, logLevel: 'silent', plugins, build: { modulePreload: false } });
  }
});
