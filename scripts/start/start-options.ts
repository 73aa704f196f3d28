import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What `npm start` shows, and where. */
export interface StartOptions {
  readonly browser: 'chromium' | 'firefox';
  /** The page's file and the address under which the browser finds it. */
  readonly file: string;
  readonly url: string;
}

/** The article that is shown where no page is named; the address is the one that its file names as canonical. */
const SAMPLE = {
  file: 'e2e/pages/nguoihanoi-2016.html',
  url: 'https://nguoihanoi.vn/de-an-lam-sach-ho-dam-nhieu-cu-tri-de-nghi-mo-duong-dao-truoc-tet-20147.html',
};
const BROWSERS: Readonly<Record<string, StartOptions['browser']>> = {
  chromium: 'chromium',
  chrome: 'chromium',
  firefox: 'firefox',
};

export const USAGE = `npm start                                        the sample article
npm start -- page.html --url https://host/path   a saved page, under the address it was saved from
             --browser firefox                   in Firefox (else in Chromium)`;

/** A mistake of the caller's; the message says in words what is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @throws UsageError */
export function startOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parse(args);
  const browser = BROWSERS[values.browser];
  if (!browser) throw new UsageError(`--browser is chromium or firefox, not "${values.browser}"`);
  const [file, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`one page at a time: "${more.join('" "')}" is too much`);
  if (file === undefined) {
    if (values.url !== undefined) throw new UsageError('--url needs the file of the page before it');
    return { browser, ...SAMPLE };
  }
  if (values.url === undefined)
    throw new UsageError(`which address is ${file} from? Say so by --url https://host/path`);
  return { browser, file: checkedFile(file), url: checkedUrl(values.url) };
}

function parse(args: readonly string[]) {
  try {
    const options = { url: { type: 'string' }, browser: { type: 'string', default: 'chromium' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function checkedFile(file: string): string {
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`);
  if (!statSync(file).isFile()) throw new UsageError(`${file} is not a file`);
  if (readFileSync(file).length === 0) throw new UsageError(`${file} is empty`);
  return file;
}

function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw new UsageError(`"${text}" is no address; it looks like https://nguoihanoi.vn/bai-viet-1.html`);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new UsageError(`the address begins with https:// or http://, not ${url.protocol}`);
  }
  if (url.port) throw new UsageError(`the address has no port: ${url.host}`);
  return url.href;
}
