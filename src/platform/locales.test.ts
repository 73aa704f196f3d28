import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { citationFormats } from '../core/citation';
import { sources as metadataSources } from '../core/metadata/sources';
import { exportFormats } from '../core/history/transfer/exports';
import { importFormats } from '../core/history/transfer/imports';
import { DAMAGE_CLASSES } from '../core/repair/classes';
import type { HideReason } from '../core/sites/site';
import { FILE_PARTS } from './settings-file';

vi.mock('./browser', () => ({ browser: {} }));

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = join(ROOT, 'public/_locales');
const locales = readdirSync(LOCALES).map((language) => ({ language, messages: read(language) }));
const vietnamese = read('vi');

function read(language: string): Messages {
  return JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as Messages;
}

/** Keys without the plural category: languages have different ones. */
function bareKeys(messages: Messages): Set<string> {
  return new Set(Object.keys(messages).map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')));
}

/** Every reason once: the compiler finds one that is missing here. */
const HIDE_REASONS: Record<HideReason, true> = {
  related: true,
  comments: true,
  share: true,
  ads: true,
  popup: true,
  sidebar: true,
  navigation: true,
  footer: true,
  'repeated-headline': true,
};

const sources = [
  readFileSync(join(ROOT, 'manifest.json'), 'utf8'),
  ...readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8')),
].join('\n');

/** The names that a group has words for, but for the general ones. */
function namesIn(group: string): string[] {
  const keys = Object.keys(vietnamese).filter((key) => key.startsWith(`${group}_`));
  return keys.map((key) => key.slice(group.length + 1)).filter((name) => name !== 'unknown');
}

const asKeys = (ids: readonly string[]) => ids.map((id) => id.replaceAll('-', '_')).sort();

describe.each(locales)('$language', ({ language, messages }) => {
  it('has the texts that Vietnamese has', () => {
    expect([...bareKeys(messages)].sort()).toEqual([...bareKeys(vietnamese)].sort());
  });

  it('has the plural forms of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const bases = Object.keys(vietnamese).flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? []);
    const wanted = bases.flatMap((base) => pluralCategories.map((category) => `${base}_${category}`));
    expect(
      Object.keys(messages)
        .filter((key) => bases.some((base) => key.startsWith(`${base}_`)))
        .sort(),
    ).toEqual(wanted.sort());
    expect(bases).not.toEqual([]);
  });

  it.each(Object.entries(messages))(
    '%s has the placeholders of the Vietnamese text',
    (key, { message, placeholders }) => {
      const model = vietnamese[key] ?? vietnamese[key.replace(/_[a-z]+$/, '_other')];
      expect(placeholders).toEqual(model?.placeholders);
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name);
      expect(named.sort()).toEqual(Object.keys(placeholders ?? {}).sort());
    },
  );

  it('says which language it is', () => {
    expect(messages['language']?.message).toBe(language);
  });
});

describe('texts', () => {
  it('are all used', () => {
    const groups = [...sources.matchAll(/tNamed\('(\w+)'/g)].map(([, group]) => group ?? '');
    const isUsed = (key: string) =>
      sources.includes(`'${key}'`) ||
      sources.includes(`__MSG_${key}__`) ||
      groups.some((group) => key.startsWith(`${group}_`));
    expect([...bareKeys(vietnamese)].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are there where the manifest names them', () => {
    const named = [...sources.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(named.filter((key) => !(key in vietnamese))).toEqual([]);
    expect(named).toContain('extensionName');
  });

  it('name every damage class and no other', () => {
    // Beside them stands what the reader chose where nothing could be restored.
    expect(namesIn('damage').sort()).toEqual(asKeys([...DAMAGE_CLASSES.map(({ id }) => id), 'chosen']));
  });

  it('name every source of metadata and no other', () => {
    // The page's address is a source of its link alone; the reader sets values right.
    const names = ['address', 'reader', ...metadataSources.map(({ name }) => name)];
    expect(namesIn('source').sort()).toEqual(asKeys(names));
  });

  it('name every citation format and no other', () => {
    expect(namesIn('citationFormat').sort()).toEqual(asKeys(citationFormats.map(({ id }) => id)));
  });

  it('name every kind of file that the history goes into or comes from, and no other', () => {
    const exported = asKeys(exportFormats.map(({ id }) => id));
    expect(namesIn('transferFormat').sort()).toEqual(exported);
    expect(namesIn('transferAbout').sort()).toEqual(exported);
    expect(namesIn('transferKind').sort()).toEqual(asKeys(importFormats.map(({ id }) => id)));
  });

  it('name every part of the settings that is in files, and no other', () => {
    expect(namesIn('settingPart').sort()).toEqual(FILE_PARTS.map((id) => id.replaceAll('.', '_')).sort());
  });

  it('name every reason of hiding and no other', () => {
    expect(namesIn('hideReason').sort()).toEqual(asKeys(Object.keys(HIDE_REASONS)));
  });

  it('name every problem that a page can have and no other', () => {
    const calls = [...sources.matchAll(/onProblem\(([^)]*)\)/g)].map(([, code]) => code ?? '');
    const codes = calls.flatMap((call) => [...call.matchAll(/'([\w-]+)'/g)].map(([, code]) => code ?? ''));
    expect(namesIn('problem').sort()).toEqual(asKeys([...new Set(codes)]));
  });
});
