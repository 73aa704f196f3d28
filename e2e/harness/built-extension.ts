import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built extension of a browser, as `npm run build` leaves it. */
export interface BuiltExtension {
  /** Absolute path of its folder. */
  readonly path: string;
  /** Match patterns of the hosts that it has from install on. */
  readonly hosts: readonly string[];
  /** Its id in Firefox. */
  readonly geckoId: string;
}

/** @throws Error where it has not been built */
export function builtExtension(browser: 'chromium' | 'firefox'): BuiltExtension {
  const path = resolve('dist', browser === 'firefox' ? 'firefox' : 'chrome');
  const file = join(path, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${path} is not built: npm run build`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    host_permissions: string[];
    browser_specific_settings: { gecko: { id: string } };
  };
  return { path, hosts: manifest.host_permissions, geckoId: manifest.browser_specific_settings.gecko.id };
}

/**
 * A copy that has Vietnamese texts only: whatever language a browser is in, and few have the language pack for Vietnamese,
 * the extension speaks its default language. Everything else is as built. Remove the copy's folder when it is not needed.
 */
export function vietnameseCopy(extension: BuiltExtension): BuiltExtension {
  const path = mkdtempSync(join(tmpdir(), 'doc-sach-extension-'));
  cpSync(extension.path, path, { recursive: true });
  rmSync(join(path, '_locales', 'en'), { recursive: true });
  return { ...extension, path };
}
