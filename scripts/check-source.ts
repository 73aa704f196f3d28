import { execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { version } from '../manifest.json';

/*
 * `npm run check:source`: does the source package make the store's packages, byte for byte? It is unpacked in another folder,
 * by another order, umask, time and time zone, and built by the commands of its BUILDING.md.
 */
const PACKAGES = ['firefox', 'chrome'].map((browser) => `doc-sach-${browser}-${version}.zip`);

const folder = mkdtempSync(join(tmpdir(), 'Đọc Sạch '));
process.umask(0o077);
try {
  unpack(readFileSync(join('dist', `doc-sach-source-${version}.zip`)), folder);
  for (const command of commandsOf(readFileSync(join(folder, 'BUILDING.md'), 'utf8'))) {
    console.log(`> ${command}`);
    execSync(command, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, TZ: 'Asia/Tokyo' },
    });
  }
  for (const name of PACKAGES) compare(name);
} finally {
  rmSync(folder, { recursive: true });
}

function unpack(zip: Uint8Array, into: string): void {
  for (const [file, contents] of Object.entries(unzipSync(zip)).reverse()) {
    const path = join(into, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
    utimesSync(path, 1e9, 1e9);
  }
}

/** The lines of the first block of commands. */
function commandsOf(markdown: string): string[] {
  const [, block] = /```sh\n(.*?)```/s.exec(markdown) ?? [];
  if (!block) throw new Error('BUILDING.md has no commands');
  return block.trim().split('\n');
}

function compare(name: string): void {
  const [here, there] = ['.', folder].map((root) => readFileSync(join(root, 'dist', name)));
  if (here && there && here.equals(there)) {
    console.log(`${name}: the same ${here.length} bytes`);
    return;
  }
  process.exitCode = 1;
  console.error(`${name} differs: ${differences(here, there).join(', ') || 'in the zip itself'}`);
}

/** Names of files that only one of two zips has, or that are not alike. */
function differences(...zips: readonly (Buffer | undefined)[]): string[] {
  const [here = {}, there = {}] = zips.map((zip) => unzipSync(zip ?? new Uint8Array()));
  const names = new Set([...Object.keys(here), ...Object.keys(there)]);
  return [...names].filter((name) => !Buffer.from(here[name] ?? '').equals(there[name] ?? new Uint8Array()));
}
