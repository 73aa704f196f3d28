import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../manifest.json';

/** README's table of what needs which version: a row each, cells without their spaces and stars. */
function rows(): string[][] {
  const [, table = ''] =
    /\| what it is built on .*\n\|[-| ]+\n((?:\|.*\n)+)/.exec(readFileSync('README.md', 'utf8')) ?? [];
  return table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('*', '').trim()),
    );
}

const reasons = rows().slice(0, -1);
const asked = rows().at(-1)?.slice(2).map(Number);

it('says what the manifest asks for', () => {
  const { gecko, gecko_android: android } = manifest.browser_specific_settings;
  const [chrome, , firefox, firefoxOnAndroid] = asked ?? [];
  expect([chrome, firefox, firefoxOnAndroid]).toEqual(
    [manifest.minimum_chrome_version, gecko.strict_min_version, android.strict_min_version].map(Number),
  );
});

it('has a reason for each of the versions, and none that asks for a later one', () => {
  const columns = [2, 3, 4, 5].map((at) => reasons.map((row) => row[at] ?? ''));
  for (const cell of columns.flat()) expect(cell).toMatch(/^(?:\d+|–)$/);
  expect(columns.map((cells) => Math.max(...cells.filter((cell) => cell !== '–').map(Number)))).toEqual(asked);
});

it('is what the build is made for', () => {
  const [chrome, , firefox] = asked ?? [];
  expect(readFileSync('vite.config.ts', 'utf8')).toContain(`target: ['chrome${chrome}', 'firefox${firefox}']`);
});
