/**
 * Builds src/core/vietnamese/model.data.ts, the frequencies of Vietnamese syllables and of pairs of them, from counts:
 *
 *   node scripts/build-model.mjs [folder]
 *
 * The folder (also from MODEL_COUNTS; ../shared/lm unless told) has unigrams.tsv and bigrams.tsv, lines of
 * "syllable⇥count" and "syllable syllable⇥count", NFC, lower case. model-format.ts tells how the data is written.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * @typedef {import('../src/core/vietnamese/model-format').ModelData} ModelData
 * @typedef {typeof import('../src/core/vietnamese/model-format')} Format
 * @typedef {typeof import('../src/core/vietnamese/syllable')} Grammar
 * @typedef {typeof import('../src/core/vietnamese/fold')} Fold
 * @typedef {typeof import('../src/core/vietnamese/letters')} Letters
 * @typedef {Format & Grammar & Fold & Letters} Language the project's own code, given since Node reads no TypeScript
 * @typedef {{ syllable: string, count: number, weight: number, rank: number }} Entry
 */

/** Pairs to keep: as many as leave the whole data under 60 kB gzipped. */
const PAIRS = 33_000;
/** Taken from each pair's count for the pairs that were never seen (absolute discounting). */
const DISCOUNT = 0.75;

/**
 * @param {string} unigramsTsv
 * @param {string} bigramsTsv
 * @param {Language} language
 * @returns {ModelData}
 */
export function buildModel(unigramsTsv, bigramsTsv, language) {
  const counts = readCounts(unigramsTsv, language);
  const total = sum(readRows(unigramsTsv).map(([, count]) => count));
  const { syllables, weights, entries } = encodeSyllables(counts, total, language);
  const chosen = choosePairs(bigramsTsv, entries, language);
  return {
    syllables,
    weights,
    ...encodePairs(chosen, entries.size, language),
    sources: { unigrams: sha256(unigramsTsv), bigrams: sha256(bigramsTsv) },
  };
}

/**
 * @param {string} tsv
 * @returns {[key: string, count: number][]}
 */
function readRows(tsv) {
  return tsv
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [key = '', count = ''] = line.split('\t');
      return [key, Number(count)];
    });
}

/**
 * The counts of syllables, whatever their tone placement.
 * @param {string} tsv
 * @param {Language} language
 */
function readCounts(tsv, { isSyllable, foldTone }) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [token, count] of readRows(tsv)) {
    if (!isSyllable(token)) continue;
    const syllable = foldTone(token);
    counts.set(syllable, (counts.get(syllable) ?? 0) + count);
  }
  return counts;
}

/**
 * @param {Map<string, number>} counts
 * @param {number} total
 * @param {Language} language
 */
function encodeSyllables(counts, total, language) {
  /** @type {Map<string, (string | undefined)[]>} */
  const byLetters = new Map();
  for (const syllable of counts.keys()) {
    const { letters, tone } = takeTone(syllable, language);
    const row = byLetters.get(letters) ?? new Array(6).fill(undefined);
    row[tone] = syllable;
    byLetters.set(letters, row);
  }
  let syllables = '';
  let weights = '';
  let last = '';
  /** @type {Entry[]} */
  const listed = [];
  const sorted = [...byLetters].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [letters, row] of sorted) {
    let shared = 0;
    while (shared < last.length && last[shared] === letters[shared]) shared++;
    syllables += `${shared}${letters.slice(shared)}`;
    last = letters;
    for (const syllable of row) {
      if (syllable === undefined) {
        weights += language.ABSENT;
        continue;
      }
      const count = counts.get(syllable) ?? 0;
      const value = Math.round(-Math.log(count / total) / language.WEIGHT_STEP);
      weights += symbol(value, language);
      listed.push({ syllable, count, weight: -value * language.WEIGHT_STEP, rank: 0 });
    }
  }
  return { syllables, weights, entries: rankEntries(listed) };
}

/**
 * Numbers the syllables as the reader will: by weight, equals in the order listed (sorting is stable).
 * @param {Entry[]} listed
 */
function rankEntries(listed) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  const ranked = listed.sort((a, b) => b.weight - a.weight);
  for (const [rank, entry] of ranked.entries()) entries.set(entry.syllable, { ...entry, rank });
  return entries;
}

/**
 * @param {string} syllable
 * @param {Language} language
 */
function takeTone(syllable, { parseSyllable, toneOf, stripTone }) {
  // The reader knows where a tone stands in a syllable, not in a word that the grammar does not know.
  if (parseSyllable(syllable) === undefined) return { letters: syllable, tone: 0 };
  let letters = '';
  let tone = 0;
  for (const letter of syllable) {
    const code = letter.charCodeAt(0);
    letters += String.fromCharCode(stripTone(code));
    tone = toneOf(code) || tone;
  }
  return { letters, tone };
}

/**
 * The pairs that tell most: how often the pair stands there × how much more it weighs than by chance.
 * @param {string} tsv
 * @param {Map<string, Entry>} entries
 * @param {Language} language
 */
function choosePairs(tsv, entries, { foldTone, PAIR_STEP }) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [pair, count] of readRows(tsv)) {
    const key = foldTone(pair);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const pairs = [];
  for (const [pair, count] of counts) {
    const [a, b] = pair.split(' ').map((syllable) => entries.get(syllable));
    if (a === undefined || b === undefined) continue;
    const gain = Math.log((count - DISCOUNT) / a.count) - b.weight;
    const value = Math.round(gain / PAIR_STEP);
    if (value > 0) pairs.push({ first: a.rank, second: b.rank, value, worth: count * gain });
  }
  return pairs.sort((p, q) => q.worth - p.worth || p.first - q.first || p.second - q.second).slice(0, PAIRS);
}

/**
 * @param {{ first: number, second: number, value: number }[]} chosen
 * @param {number} size the number of syllables
 * @param {Language} language
 */
function encodePairs(chosen, size, language) {
  const { END, LAST_NEAR, SYMBOLS } = language;
  const sorted = [...chosen].sort((p, q) => p.first - q.first || p.second - q.second);
  let pairs = '';
  let farPairs = '';
  let pairWeights = '';
  let first = 0;
  let last = -1;
  const close = (/** @type {number} */ until) => {
    pairs += END.repeat(until - first);
    first = until;
    last = -1;
  };
  for (const pair of sorted) {
    if (pair.first > first) close(pair.first);
    const distance = pair.second - last;
    const far = distance - LAST_NEAR - 1;
    pairs += symbol(far < 0 ? distance : LAST_NEAR + 1 + Math.floor(far / SYMBOLS.length), language);
    if (far >= 0) farPairs += SYMBOLS[far % SYMBOLS.length] ?? '';
    pairWeights += symbol(pair.value, language);
    last = pair.second;
  }
  close(size);
  return { pairs, farPairs, pairWeights };
}

/**
 * @param {number} value
 * @param {Language} language
 */
function symbol(value, { SYMBOLS }) {
  const found = SYMBOLS[value];
  if (value < 1 || found === undefined) throw new RangeError(`${value} has no symbol`);
  return found;
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * The model as the source of model.data.ts.
 * @param {ModelData} model
 */
export function renderModel({ sources, ...streams }) {
  const lines = Object.entries(streams).map(([name, text]) => `  ${name}:\n    '${text}',\n`);
  return `import type { ModelData } from './model-format';

// Written by scripts/build-model.mjs from counts: change that and run it, not this.
export const MODEL: ModelData = {
${lines.join('')}  sources: {
    unigrams: '${sources.unigrams}',
    bigrams: '${sources.bigrams}',
  },
};
`;
}

/** @param {string} folder */
async function main(folder) {
  const { runnerImport } = await import('vite');
  const home = fileURLToPath(new URL('../src/core/vietnamese/', import.meta.url));
  const load = async (/** @type {string} */ name) => (await runnerImport(join(home, `${name}.ts`))).module;
  const modules = await Promise.all(['model-format', 'syllable', 'fold', 'letters'].map(load));
  const language = /** @type {Language} */ (Object.assign({}, ...modules));
  const [unigrams, bigrams] = ['unigrams.tsv', 'bigrams.tsv'].map((name) => readFileSync(join(folder, name), 'utf8'));
  const model = buildModel(unigrams ?? '', bigrams ?? '', language);
  const source = renderModel(model);
  writeFileSync(join(home, 'model.data.ts'), source);
  console.log(`unigrams.tsv  sha256 ${model.sources.unigrams}\nbigrams.tsv   sha256 ${model.sources.bigrams}`);
  console.log(`${model.pairWeights.length} pairs, ${gzipSync(source, { level: 9 }).length} bytes gzipped`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv[2] ?? process.env['MODEL_COUNTS'] ?? '../shared/lm');
}
