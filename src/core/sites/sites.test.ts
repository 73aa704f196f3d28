import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { listedHosts, siteOf, sites } from './index';

const { document } = new JSDOM('<!doctype html>').window;

/** Throws where it is no selector; a comma outside strings and parentheses makes a list. */
function isOneSelector(selector: string): boolean {
  document.querySelector(selector);
  return !selector.replaceAll(/"[^"]*"|\([^)]*\)/g, '').includes(',');
}

describe('the list of sites', () => {
  it('names every host once', () => {
    expect(listedHosts.length).toBe(new Set(listedHosts).size);
    expect(listedHosts.length).toBeGreaterThanOrEqual(66);
  });

  it.each(listedHosts)('%s is found, also under its subdomains, and has a name', (host) => {
    const site = siteOf(`https://${host}/tin-12345.html`);
    expect(site?.hosts).toContain(host);
    expect(site?.names?.[host]).toMatch(/\S/);
    expect(siteOf(`https://m.${host}/`)).toBe(site);
  });

  it.each([
    'https://evilvnexpress.net/',
    'https://vnexpress.net.evil.example/',
    'https://example.vn/?from=vnexpress.net',
    'about:blank',
    'file:///vnexpress.net/index.html',
    '',
  ])('has no rule for %j', (url) => {
    expect(siteOf(url)).toBeUndefined();
  });

  it('has rules that are selectors, one a row', () => {
    const rules = sites.flatMap((site) => [...site.clutter, ...(site.clutterInBody ?? [])]);
    expect(rules.length).toBeGreaterThan(100);
    for (const [selector] of rules) expect(isOneSelector(selector), selector).toBe(true);
  });

  it('names each block of a site once', () => {
    for (const site of sites) {
      const selectors = [...site.clutter, ...(site.clutterInBody ?? [])].map(([selector]) => selector);
      expect(selectors).toEqual([...new Set(selectors)]);
    }
  });

  it('has lists that parse where lists are', () => {
    const lists = sites.flatMap(({ body, columns = [], metadata }) => [
      body,
      ...columns,
      ...Object.values<string>({ ...metadata }),
    ]);
    expect(lists.length).toBeGreaterThan(100);
    for (const list of lists) expect(() => document.querySelector(list), list).not.toThrow();
  });

  it('has the hosts that were looked at', (context) => {
    const facts = join(import.meta.dirname, '../../../../shared/pages/sites.json');
    let text: string;
    try {
      text = readFileSync(facts, 'utf8');
    } catch {
      console.log('Skipped: ../shared/pages/sites.json is not here.');
      context.skip();
      return;
    }
    const hosts = (JSON.parse(text) as { site: string }[]).map(({ site }) => site.replace(/ .*/, ''));
    expect(hosts.filter((host) => !listedHosts.includes(host))).toEqual([]);
    expect(hosts.length).toBeGreaterThan(60);
  });
});
