import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { siteOf } from '../../src/core/sites';
import { pageSkeleton } from './page-skeleton';
import { type Proposal, proposeSite } from './propose-site';
import { settledMarks } from './settled-marks';
import { siteName, siteSource, withSite } from './site-source';

/*
 * `npm run new:site -- HOST page.html`: proposes the data of a site from an article that was saved from it, its line in the
 * list, and a fixture with the page's structure and none of its words.
 */
const USAGE = 'npm run new:site -- HOST page.html [--url https://HOST/path]';
const INDEX = 'src/core/sites/index.ts';

try {
  await newSite();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 1;
}

async function newSite(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const [host, file] = positionals;
  if (!host || !file || !URL.canParse(`https://${host}/`)) throw new Error('which host, and which page?');
  if (siteOf(`https://${host}/`)) throw new Error(`${host} has a rule already`);
  const { document } = new JSDOM(decoded(readFileSync(file))).window;
  const url = values.url ?? addressOf(document, host);
  const proposal = proposeSite(document, url, host);
  if (!proposal) throw new Error(`${file} is no article as far as one can tell (a list? another --url?)`);
  const name = siteName(host);
  const skeleton = settledMarks(pageSkeleton(document, url, proposal), url, proposal.site);
  const files = [
    [`src/core/sites/${name}.ts`, await siteSource(proposal.site, name)],
    [`src/core/article/fixtures/${name}.html`, skeleton],
  ] as const;
  const there = files.map(([path]) => path).filter((path) => existsSync(path));
  if (there.length > 0) throw new Error(`there is one already: ${there.join(', ')}`);
  for (const [path, text] of files) writeFileSync(path, text);
  writeFileSync(INDEX, withSite(readFileSync(INDEX, 'utf8'), name));
  console.log(reportOf(proposal, [...files.map(([path]) => path), INDEX]));
}

/** A saved page is often told its encoding too late for a parser; UTF-8 is known when it is seen. */
function decoded(bytes: Buffer): string | Buffer {
  return isUtf8(bytes) ? bytes.toString('utf8') : bytes;
}

/** The page's own address where it names one of this host. */
function addressOf(document: Document, host: string): string {
  const named = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const isOfHost = URL.canParse(named) && new URL(named).hostname.endsWith(host);
  return isOfHost ? named : `https://${host}/bai-viet-100001.html`;
}

function reportOf({ plan, parts, open }: Proposal, paths: readonly string[]): string {
  const shown = Object.entries(parts).map(([field, element]) => `  ${field}: ${textOf(element)}`);
  return [
    'Written:',
    ...paths.map((path) => `  ${path}`),
    `Hides ${plan.hidden.length} blocks, and reads:`,
    ...shown,
    'To be looked at:',
    ...open.map((line) => `  - ${line}`),
    'Then: npx vitest run src/core/sites src/core/article',
  ].join('\n');
}

function textOf({ textContent }: Element): string {
  return textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 80);
}
