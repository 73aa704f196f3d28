/** Where the browsers are: for the setup, the tests and `npm start`. Node built-ins only, since it runs before npm ci. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

const PLACES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Chrome as Google ships it loads no unpacked extension from outside since version 137; it is the last resort.
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Chromium/Application/chrome.exe',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
    playwright: /^chromium-\d+$/,
    playwrightFiles: [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    // Release Firefox and ESR both; the build that Playwright brings lacks the remote protocol that the tests speak.
    names: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
      'C:/Program Files (x86)/Mozilla Firefox/firefox.exe',
    ],
    playwright: undefined,
    playwrightFiles: [],
  },
};

/**
 * The program of a browser, from CHROMIUM_PATH or FIREFOX_PATH, the PATH, the usual folders, Playwright's own.
 * @param {BrowserKind} kind
 * @returns {string | undefined}
 * @throws {Error} where the environment variable names no program
 */
export function findBrowser(kind) {
  const { variable, names, files, playwright, playwrightFiles } = PLACES[kind];
  const given = process.env[variable];
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`${variable} names no program: ${given}`);
  }
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const ofPlaywright = playwright
    ? playwrightFolders(playwright).flatMap((dir) => playwrightFiles.map((f) => join(dir, f)))
    : [];
  return [...inPath, ...files, ...ofPlaywright].find(isProgram);
}

/**
 * @param {BrowserKind} kind
 * @throws {Error} where there is none
 */
export function requireBrowser(kind) {
  const found = findBrowser(kind);
  if (!found) throw new Error(`${kind} is not installed; install it or set ${PLACES[kind].variable} to its program`);
  return found;
}

/** @param {RegExp} name the newest first */
function playwrightFolders(name) {
  const caches = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'],
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(homedir(), 'AppData/Local/ms-playwright'),
  ];
  return caches
    .filter((cache) => cache !== undefined && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(/** @type {string} */ (cache)).map((entry) => join(/** @type {string} */ (cache), entry)),
    )
    .filter((folder) => name.test(folder.replace(/^.*[\\/]/, '')))
    .sort((a, b) => b.localeCompare(a, undefined, { numeric: true }));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
