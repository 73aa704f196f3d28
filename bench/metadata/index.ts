import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { table } from '../repair/markdown';
import { writeToReadme } from '../write-to-readme';
import { type Facts, READERS } from './readers';

/*
 * Compares what readers of metadata say of the saved articles with what is true, field by field. `--write` puts the figures
 * into README.md.
 */
const FIELDS = ['title', 'authors', 'published', 'section', 'site', 'language'] as const;
type Field = (typeof FIELDS)[number];

interface Truth {
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** To the minute, with zone. */
  readonly published: string;
  readonly section: string;
}

const root = resolve(import.meta.dirname, '../..');
const pages = join(root, '..', 'shared', 'pages');
if (!existsSync(pages)) {
  console.log('Not measured: the reference material is not beside this clone.');
} else {
  const figures = await measure();
  console.log(figures);
  if (process.argv.includes('--write')) writeToReadme(import.meta.dirname, figures);
}

async function measure(): Promise<string> {
  const truths = Object.entries(JSON.parse(readFileSync(join(pages, 'truth.json'), 'utf8')) as Record<string, Truth>);
  const rows: string[][] = [];
  const wrong: string[][] = [];
  for (const reader of READERS) {
    const right = new Map<Field, number>(FIELDS.map((field) => [field, 0]));
    for (const [name, truth] of truths) {
      const facts = await reader.read(readFileSync(join(pages, 'articles', `${name}.html`), 'utf8'), truth.url);
      for (const field of FIELDS) {
        if (isRight(field, facts, truth)) right.set(field, (right.get(field) ?? 0) + 1);
        else wrong.push([`${reader.name}: ${name}`, field, shown(facts[field])]);
      }
    }
    rows.push([reader.name, ...FIELDS.map((field) => `${right.get(field) ?? 0} of ${truths.length}`)]);
  }
  return `${table(['reader', ...FIELDS], rows)}\n\n${table(['what is not right', 'field', 'given'], wrong)}`;
}

function isRight(field: Field, facts: Facts, truth: Truth): boolean {
  const given = facts[field];
  switch (field) {
    case 'authors':
      return String(given) === String(truth.authors);
    case 'published':
      return minute(facts.published) === minute(truth.published);
    // The saved pages are Vietnamese. Of the site's name no more is known than that it is a name, and no address.
    case 'language':
      return /^vi\b/.test(facts.language ?? '');
    case 'site':
      return /^\p{Lu}[^./]+$/u.test(facts.site ?? '');
    default:
      return given === truth[field];
  }
}

/** The minute that a time names; NaN, which equals nothing, where it names none. */
function minute(time: string | undefined): number {
  return Math.floor(Date.parse(time ?? '') / 60_000);
}

function shown(value: Facts[Field]): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  return text === '' ? 'nothing' : text.slice(0, 60);
}
