import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from '../browser-driver';

/** How long Firefox may take to start; on a busy machine with two cores it is seldom more than five seconds. */
const START_TIMEOUT_MS = 60_000;

/** Firefox writes the port into its profile when it listens. */
const PORT_FILE = 'MarionetteActivePort';

/** A running Firefox with a profile of its own. */
export interface FirefoxProcess {
  readonly marionettePort: number;
  readonly downloadFolder: string;
  /** Resolves when Firefox has ended, whoever ended it. */
  readonly exited: Promise<void>;
  /** Ends Firefox, and removes its profile if that is its own. */
  stop(): Promise<void>;
}

/** @throws Error where Firefox ends or does not listen in time */
export async function startFirefox(options: LaunchOptions): Promise<FirefoxProcess> {
  const { executablePath, headless } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'doc-sach-firefox-')));
  const downloadFolder = join(profile, 'downloads');
  await rm(join(profile, PORT_FILE), { force: true });
  await writeFile(join(profile, 'user.js'), userPreferences(options, downloadFolder));
  const flags = ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile];
  const firefox = spawn(executablePath, headless ? [...flags, '-headless'] : flags, {
    stdio: 'ignore',
    // Without it a release of Firefox does not let its settings server be changed.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const kill = () => firefox.kill();
  process.once('exit', kill);
  const exited = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const failed = once(firefox, 'error').then(([error]) => {
    throw error;
  });
  const stop = async () => {
    process.off('exit', kill);
    firefox.kill();
    await exited;
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { marionettePort: await Promise.race([readPort(profile, firefox), failed]), downloadFolder, exited, stop };
}

async function readPort(profile: string, firefox: ChildProcess): Promise<number> {
  const end = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < end && firefox.exitCode === null) {
    const port = await readFile(join(profile, PORT_FILE), 'utf8').catch(() => '');
    if (port) return Number(port);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  firefox.kill();
  throw new Error(`Firefox did not start within ${START_TIMEOUT_MS / 1000} seconds`);
}

/**
 * Every host is found on the page server, and Firefox does nothing by itself: what the server is asked for comes from the
 * pages and the extension alone.
 */
function userPreferences({ port, profile, extension }: LaunchOptions, downloadFolder: string): string {
  const preferences: Record<string, string | number | boolean> = {
    'marionette.port': 0,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `80=${port};443=${port}`,
    'network.http.http3.enable': false,
    // The reader says yes to whatever the extension asks for: no test could click the prompt.
    'extensions.webextOptionalPermissionPrompts': false,
    // 2: the folder that is named here.
    'browser.download.folderList': 2,
    'browser.download.dir': downloadFolder,
    'browser.download.alwaysOpenPanel': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'extensions.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.prefetch-next': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    ...(profile !== undefined && keptStorage(extension.geckoId)),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  return `${lines.join('\n')}\n`;
}

/** A temporary add-on goes with the browser, and its storage with it: unless Firefox is told to keep that, under one UUID. */
function keptStorage(geckoId: string): Record<string, string | boolean> {
  return {
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: '5d0c5ac4-0000-4000-8000-000000000001' }),
  };
}
