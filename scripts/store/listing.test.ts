import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import enMessages from '../../public/_locales/en/messages.json';
import viMessages from '../../public/_locales/vi/messages.json';
import { categories, dataUse as dataAnswers, links } from '../../store/answers';
import { en } from '../../store/en';
import { vi } from '../../store/vi';
import { readPng } from '../png';
import { LIMITS, SCREENSHOT, SEARCH_TERMS, STORE_ICON, TILE } from './limits';

const PICTURES = 'store/pictures';
/** So that the repository stays light; no store's limit. */
const MOST_PICTURE_BYTES = 1_000_000;

const listings = [
  { language: 'vi', listing: vi, messages: viMessages },
  { language: 'en', listing: en, messages: enMessages },
];
const asked = [
  ...manifest.permissions,
  ...manifest.optional_permissions,
  'host_permissions',
  'optional_host_permissions',
];

/** HTML forms send a line break as two characters. */
function lengthInForm(text: string): number {
  return text.replaceAll('\n', '\r\n').length;
}

describe.each(listings)('the listing in $language', ({ listing, messages }) => {
  const { description, searchTerms, captions, reviewerNotes, permissions, singlePurpose, remoteCode, dataUse } =
    listing;

  it.each(Object.entries(LIMITS))('has a name and texts that fit %s', (store, limits) => {
    expect(messages.extensionName.message.length).toBeLessThanOrEqual(limits.name);
    const summary = store === 'amo' ? listing.summary : messages.extensionDescription.message;
    expect(summary.length).toBeLessThanOrEqual(limits.summary);
    const [least, most] = limits.description;
    expect(description.length).toBeGreaterThanOrEqual(least);
    expect(lengthInForm(description)).toBeLessThanOrEqual(most);
  });

  it('has notes to reviewers that fit AMO and Edge', () => {
    expect(lengthInForm(reviewerNotes)).toBeLessThanOrEqual(Math.min(LIMITS.amo.notes, LIMITS.edge.notes));
    expect(reviewerNotes).toContain('BUILDING.md');
  });

  it('has answers that fit Chrome’s fields', () => {
    const answers = [singlePurpose, remoteCode, dataUse, ...Object.values(permissions)];
    expect(answers.filter((answer) => lengthInForm(answer) > LIMITS.chrome.notes || answer.length < 20)).toEqual([]);
  });

  it('has a reason for each permission of the manifest and for no other', () => {
    expect(Object.keys(permissions).sort()).toEqual([...asked].sort());
  });

  it('has search terms that fit Edge', () => {
    expect(searchTerms.length).toBeLessThanOrEqual(SEARCH_TERMS.count);
    expect(searchTerms.filter((term) => term.length > SEARCH_TERMS.length)).toEqual([]);
    expect(searchTerms.join(' ').split(' ').length).toBeLessThanOrEqual(SEARCH_TERMS.words);
  });

  it('has no text twice, nothing empty, and no HTML', () => {
    const texts = [listing.summary, description, reviewerNotes, ...Object.values(captions), ...searchTerms];
    expect(texts.filter((text) => text.trim() !== text || text === '' || /<\w/.test(text))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('tells of sync as it is: by the browser, and only where it is switched on', () => {
    for (const text of [dataUse, permissions['storage']]) expect(text).toContain('storage.sync');
    expect(reviewerNotes).toContain(messages.syncSwitch.message);
  });
});

it('has another text in each language', () => {
  const same = Object.keys(vi).filter(
    (key) => JSON.stringify(Reflect.get(vi, key)) === JSON.stringify(Reflect.get(en, key)),
  );
  expect(same).toEqual([]);
});

describe('answers', () => {
  it('say of data what the manifest says', () => {
    expect(Object.values(dataAnswers.collected)).not.toContain(true);
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('name the domain of the extension’s id', () => {
    const [, domain] = manifest.browser_specific_settings.gecko.id.split('@');
    expect(Object.values(links).map((link) => new URL(link).hostname)).toEqual([domain, domain, domain]);
    expect(Object.values(links).filter((link) => !link.startsWith('https://'))).toEqual([]);
  });

  it('name at most two categories of AMO', () => {
    expect(categories.amo.length).toBeLessThanOrEqual(2);
  });
});

describe('pictures', () => {
  const files = readdirSync(PICTURES);
  const sizeOf = (file: string) => readPng(readFileSync(join(PICTURES, file)));

  it('are there, each with its caption, and the tile', () => {
    const screenshots = Object.keys(vi.captions);
    expect(files.sort()).toEqual([...screenshots, 'tile'].map((name) => `${name}.png`).sort());
    expect(screenshots.length).toBeLessThanOrEqual(SCREENSHOT.count);
  });

  it.each(files)('%s has the size that the stores take, and no alpha', (file) => {
    const { width, height } = file === 'tile.png' ? TILE : SCREENSHOT;
    expect(sizeOf(file)).toMatchObject({ width, height, hasAlpha: false });
  });

  it('are light', () => {
    const bytes = files.map((file) => statSync(join(PICTURES, file)).size);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(MOST_PICTURE_BYTES);
  });
});

describe('icons', () => {
  const icons = Object.entries({ ...manifest.icons, ...manifest.action.default_icon });
  const iconAt = (path: string) => readPng(readFileSync(join('public', path)));

  it.each(icons)('that of %s pixels is so large', (size, path) => {
    expect(iconAt(path)).toMatchObject({ width: Number(size), height: Number(size), hasAlpha: true });
  });

  it.each(icons)('that of %s pixels fills its square, but for the padding that Chrome’s store wants', (size, path) => {
    const side = Number(size) === STORE_ICON.size ? STORE_ICON.padding : 0;
    expect(iconAt(path).margins).toEqual({ left: side, top: side, right: side, bottom: side });
  });

  it('are there for the stores and for every place of the browsers', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '128']);
  });
});
