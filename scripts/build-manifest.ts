import type manifest from '../manifest.json';

/**
 * The manifest with the hosts that the extension works on at install: manifest.json leaves the lists empty, so that a
 * site is added in src/core/sites alone.
 * @param hosts host names; subdomains are meant too
 */
export function manifestForHosts(source: typeof manifest, hosts: readonly string[]) {
  const patterns = hosts.map((host) => `*://*.${host}/*`);
  return {
    ...source,
    host_permissions: patterns,
    content_scripts: source.content_scripts.map((script) => ({ ...script, matches: patterns })),
  };
}
