/**
 * Runs before `npm start` and `npm test`: whatever a fresh clone lacks is installed. Node built-ins only.
 * `--browsers` sees to both browsers too; `npm start` sees to the one that it opens.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ensureBrowser } from './install-browser.mjs';

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */

const OLDEST_NODE = [20, 19];

try {
  checkNode();
  installPackages();
  if (process.argv.includes('--browsers')) {
    ensureBrowser('chromium');
    ensureBrowser('firefox');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`Node.js ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}`);
}

function installPackages() {
  if (!existsSync('package-lock.json')) throw new Error('run this in the folder of package-lock.json');
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json…');
  // npm says where it is when it runs a script; the `npm` of the PATH need not be a program that can be spawned (Windows).
  const npm = process.env['npm_execpath'];
  const [program, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(program, [...args, 'ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('npm ci failed (see above)');
}

/** Whether node_modules holds what package-lock.json names. npm keeps a list of what it put there. */
function isInstalled() {
  const list = 'node_modules/.package-lock.json';
  if (!existsSync(list)) return false;
  const installed = lockedPackages(list);
  return Object.entries(lockedPackages('package-lock.json')).every(
    // Optional packages are those of other platforms.
    ([path, { version, optional }]) => path === '' || optional === true || installed[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
  const lock = /** @type {{ packages: Record<string, LockedPackage> }} */ (JSON.parse(readFileSync(file, 'utf8')));
  return lock.packages;
}
