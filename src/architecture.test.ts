import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * Who may import whom. A room is a folder of src; the rooms of core are told apart. What is not named here may not be
 * imported. Tests may import what they like, as nothing of them ships.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/vietnamese': [],
  'core/repair': ['core/vietnamese'],
  'core/sites': [],
  'core/glosses': ['core/vietnamese'],
  'core/article-page': ['core/sites', 'core/vietnamese'],
  'core/article': ['core/sites', 'core/article-page', 'core/vietnamese'],
  'core/own-rules': ['core/article-page'],
  'core/metadata': ['core/sites', 'core/article-page', 'core/vietnamese'],
  // Of citation and markdown what its exports are written with.
  'core/history': ['core/citation', 'core/markdown', 'core/metadata', 'core/notes', 'core/vietnamese'],
  'core/notes': ['core/vietnamese'],
  'core/speech': ['core/glosses', 'core/vietnamese'],
  // Of metadata only the type Article.
  'core/citation': ['core/metadata', 'core/vietnamese'],
  'core/markdown': ['core/metadata', 'core/vietnamese'],
  'core/report': [
    'core/article-page',
    'core/metadata',
    'core/own-rules',
    'core/repair',
    'core/sites',
    'core/vietnamese',
  ],
  // The texts: their keys are types.
  platform: ['core', '../public'],
  content: ['core', 'platform'],
  background: ['core', 'platform'],
  ui: ['core', 'platform'],
  popup: ['core', 'platform', 'ui'],
  library: ['core', 'platform', 'ui'],
  options: ['core', 'platform', 'ui'],
  welcome: ['platform', 'ui'],
};

/** Packages by room; a room that is not named imports none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'core/article': ['@mozilla/readability'],
  'core/history': ['diff', 'fflate', 'valibot'],
  'core/notes': ['approx-string-match'],
  'core/markdown': ['turndown'],
  platform: ['valibot', 'webextension-polyfill'],
  background: ['valibot', 'idb'],
  ui: ['preact', 'preact/hooks'],
  popup: ['preact', 'preact/hooks'],
  library: ['preact', 'preact/hooks', '@tanstack/virtual-core', 'fflate'],
  options: ['preact', 'preact/hooks'],
  welcome: ['preact', 'preact/hooks'],
};

/** Lists that must name every file beside them, and files of the folder that are no entries. */
const LISTS: readonly { readonly list: string; readonly others: readonly string[] }[] = [
  { list: 'content/annotations/sources/index.ts', others: [] },
  { list: 'core/repair/classes/index.ts', others: [] },
  { list: 'core/sites/index.ts', others: ['site'] },
  { list: 'core/metadata/sources/index.ts', others: ['source'] },
  { list: 'core/citation/formats/index.ts', others: ['format'] },
  { list: 'core/glosses/kinds/index.ts', others: [] },
  { list: 'core/history/transfer/exports/index.ts', others: ['export-format'] },
  { list: 'core/history/transfer/imports/index.ts', others: ['import-format'] },
  { list: 'popup/panels/index.ts', others: ['panel'] },
  { list: 'library/views/index.ts', others: ['view'] },
];

const SRC = import.meta.dirname;
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|cases|d)\.tsx?$/.test(file));

function roomOf(file: string): string {
  const [room = '', inner = ''] = file.split('/');
  return room === 'core' || room === '..' ? `${room}/${inner}` : room;
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(join(SRC, file), 'utf8')).importedFiles.map(({ fileName }) => fileName);
}

/** Imports of a file within the project, by path from src; an injected script (`?script`) is a link to a file, not its code. */
function innerImports(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.') && !name.endsWith('?script'))
    .map((name) => relative(SRC, join(SRC, dirname(file), name)).replaceAll('\\', '/'));
}

function isAllowed(from: string, to: string): boolean {
  return from === to || (MAY_IMPORT[from] ?? []).some((room) => to === room || to.startsWith(`${room}/`));
}

describe('architecture', () => {
  it('knows every room', () => {
    expect(files.filter((file) => !(roomOf(file) in MAY_IMPORT))).toEqual([]);
  });

  it.each(files)('%s imports only what its room may', (file) => {
    const foreign = innerImports(file).filter((path) => !isAllowed(roomOf(file), roomOf(path)));
    const room = PACKAGES[roomOf(file)] ?? [];
    const packages = importsOf(file).filter((name) => !name.startsWith('.') && !room.includes(name));
    expect([...foreign, ...packages]).toEqual([]);
  });

  it('imports the polyfill in one file', () => {
    expect(files.filter((file) => importsOf(file).includes('webextension-polyfill'))).toEqual(['platform/browser.ts']);
  });

  it.each(LISTS)('$list names every file of its folder', ({ list, others }) => {
    const folder = dirname(list);
    const named = innerImports(list).filter((path) => dirname(path) === folder);
    const names = named.map((path) => path.slice(folder.length + 1).replace(/\.tsx?$/, ''));
    const beside = files
      .filter((file) => dirname(file) === folder && file !== list)
      .map((file) => file.slice(folder.length + 1).replace(/\.tsx?$/, ''));
    expect(beside.filter((name) => !names.includes(name) && !others.includes(name))).toEqual([]);
    expect(beside).not.toEqual([]);
  });

  it('keeps e2e away from the source', () => {
    const e2e = join(SRC, '../e2e');
    const imports = readdirSync(e2e, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => ts.preProcessFile(readFileSync(join(e2e, file), 'utf8')).importedFiles);
    expect(imports.filter(({ fileName }) => fileName.includes('/src/'))).toEqual([]);
  });
});
