/** Installs a browser where there is none, as far as it can be done without asking. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/** @typedef {import('./find-browser.mjs').BrowserKind} BrowserKind */

/** Packages of Debian. Ubuntu's packages of these names install snaps, which do not run in a container. */
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Has all Vietnamese letters, and is small. */
const DEBIAN_FONT = 'fonts-dejavu-core';

/**
 * @param {BrowserKind} kind
 * @returns {string} its program
 * @throws {Error} where there is none and none can be installed: what to do, in one line
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind) ?? install(kind);
  if (found) return found;
  const variable = kind === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH';
  throw new Error(`${kind} is missing and could not be installed: install it, or set ${variable} to its program`);
}

/** @param {BrowserKind} kind */
function install(kind) {
  console.log(`Installing ${kind}…`);
  if (canUseApt()) installDebianPackages([DEBIAN[kind], ...(hasVietnameseFont() ? [] : [DEBIAN_FONT])]);
  // Playwright's own Firefox does not speak the protocol that the tests need.
  if (!findBrowser(kind) && kind === 'chromium') {
    run(process.execPath, ['node_modules/playwright/cli.js', 'install', '--no-shell', 'chromium']);
  }
  return findBrowser(kind);
}

function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string[]} packages */
function installDebianPackages(packages) {
  const apt = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=120'];
  run('apt-get', [...apt, 'update']);
  run('apt-get', [...apt, 'install', '--no-install-recommends', ...packages]);
}

function hasVietnameseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=vi'], { encoding: 'utf8' });
  return status === 0 && stdout !== '';
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  return status === 0;
}
