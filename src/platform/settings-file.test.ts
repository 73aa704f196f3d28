import { describe, expect, it, vi } from 'vitest';
import { UnreadableFile } from '../core/history/transfer/unreadable-file';
import { defaultParts, type PartValues } from './setting-parts';
import { FILE_PARTS, LARGEST_SETTINGS_FILE, readSettingsFile, settingsFile } from './settings-file';

vi.mock('./browser', () => ({ browser: {} }));

const CHOSEN: PartValues = {
  'annotations.repairMarks': 'plain',
  'annotations.glossKinds': ['date'],
  citationFormat: 'chicago-note',
  'listen.rate': 1.5,
  'history.retentionMonths': 6,
  'history.excludedSites': ['baonui.vn'],
  pausedSites: ['baosong.vn'],
  switchesBySite: { 'baochi.vn': { repair: false, declutter: true } },
  ownRules: '! Của tôi: "ẩn"\nbaochi.vn##.tin-tai-tro\n',
  repairExceptions: [{ before: 'vử', after: 'về' }],
};

function problemOf(text: string): string {
  try {
    readSettingsFile(text);
  } catch (error) {
    if (error instanceof UnreadableFile) return `${error.reason} ${error.part}`.trim();
    throw error;
  }
  return 'none';
}

const fileOf = (settings: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'doc-sach-settings', version, settings });

describe('a file of settings', () => {
  it('is read as it was written', () => {
    expect(readSettingsFile(settingsFile(CHOSEN))).toEqual({ values: CHOSEN, unknown: 0 });
  });

  it('has every part that is the reader’s, and nothing else', () => {
    const all = defaultParts(FILE_PARTS);
    expect(readSettingsFile(settingsFile(all))).toEqual({ values: all, unknown: 0 });
    expect(settingsFile({ sync: { isOn: true, known: {} }, backupReport: {}, ...CHOSEN })).toBe(settingsFile(CHOSEN));
  });

  it('may have parts that only a newer version knows: they are counted and left out', () => {
    const values = { citationFormat: 'apa', 'page.width': 60, constructor: 1, sync: { isOn: true, known: {} } };
    expect(readSettingsFile(fileOf(values))).toEqual({ values: { citationFormat: 'apa' }, unknown: 3 });
  });

  it.each([
    ['', 'unknown'],
    ['lịch sử', 'unknown'],
    ['null', 'unknown'],
    ['[1]', 'unknown'],
    ['{"format":"doc-sach-exceptions","version":1,"exceptions":[]}', 'unknown'],
    [settingsFile(CHOSEN).slice(0, -9), 'damaged'],
    [fileOf(CHOSEN, 2), 'newer'],
    [fileOf(CHOSEN, '1'), 'unknown'],
    [fileOf(CHOSEN, 0), 'unknown'],
    [fileOf([1]), 'empty'],
    [fileOf(undefined), 'damaged'],
    [fileOf({}), 'empty'],
    [fileOf({ 'page.width': 60 }), 'empty'],
    [fileOf({ ...CHOSEN, 'annotations.repairMarks': 'loud' }), 'damaged annotations.repairMarks'],
    [fileOf({ ...CHOSEN, 'history.retentionMonths': -1 }), 'damaged history.retentionMonths'],
    [fileOf({ ...CHOSEN, switchesBySite: { 'a.vn': true } }), 'damaged switchesBySite'],
    [fileOf({ ...CHOSEN, pausedSites: Array.from({ length: 10_001 }, String) }), 'damaged pausedSites'],
    [fileOf({ ...CHOSEN, 'history.excludedSites': ['a'.repeat(254)] }), 'damaged history.excludedSites'],
    [fileOf({ ...CHOSEN, ownRules: 'a'.repeat(2_000_001) }), 'damaged ownRules'],
  ])('%#: is refused whole, with the reason', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('is smaller than what is refused unread, however much the reader has', () => {
    const words = Array.from({ length: 2000 }, (_, index) => ({
      before: `${'ế'.repeat(195)}${index}`,
      after: 'ế'.repeat(200),
    }));
    const largest = settingsFile({ ...CHOSEN, ownRules: 'ế'.repeat(2_000_000), repairExceptions: words });
    expect(new TextEncoder().encode(largest).length).toBeLessThan(LARGEST_SETTINGS_FILE);
    expect(problemOf(largest)).toBe('none');
  });
});
