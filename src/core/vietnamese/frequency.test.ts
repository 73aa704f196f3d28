import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildModel, renderModel } from '../../../scripts/build-model.mjs';
import { decodeModel } from './decode-model';
import * as fold from './fold';
import { frequencyModel, NO_SYLLABLE_WEIGHT, pairWeight, syllableWeight, UNKNOWN_SYLLABLE_WEIGHT } from './frequency';
import * as letters from './letters';
import { MODEL } from './model.data';
import * as format from './model-format';
import * as grammar from './syllable';
import { syllablesByFold, syllablesMatching } from './syllables-matching';

const COUNTS = fileURLToPath(new URL('../../../../shared/lm/', import.meta.url));
const MOST_BYTES = 60_000;

describe('frequency model', () => {
  it('is whole: weights fall, pairs rise, and probabilities add up to no more than all there is', () => {
    const model = frequencyModel();
    const { weights, pairStarts, seconds, pairGains, numbers } = model;
    const syllables = model.syllables();
    expect(syllables.length).toBeGreaterThan(5000);
    expect(new Set(syllables).size).toBe(syllables.length);
    expect(syllables.every((syllable, number) => numbers[grammar.syllableKey(syllable)] === number)).toBe(true);
    expect(weights.every((weight, i) => i === 0 || weight <= (weights[i - 1] ?? 0))).toBe(true);
    for (let first = 0; first < syllables.length; first++) {
      for (let pair = (pairStarts[first] ?? 0) + 1; pair < (pairStarts[first + 1] ?? 0); pair++) {
        if ((seconds[pair] ?? 0) <= (seconds[pair - 1] ?? 0)) throw new RangeError(`Pair ${pair} does not rise`);
      }
    }
    expect(seconds.every((second) => second < syllables.length)).toBe(true);
    expect(pairGains.length).toBe(pairStarts[syllables.length]);
    expect(weights.reduce((sum, weight) => sum + Math.exp(weight), 0)).toBeLessThan(1.05);
  });

  it('is as small as promised', () => {
    const source = readFileSync(fileURLToPath(new URL('./model.data.ts', import.meta.url)));
    expect(gzipSync(source, { level: 9 }).length).toBeLessThan(MOST_BYTES);
  });

  it('is not stale', () => {
    if (!existsSync(COUNTS)) {
      console.log('skipped: building the frequency model again (../shared is not here)');
      return;
    }
    const [unigrams, bigrams] = ['unigrams.tsv', 'bigrams.tsv'].map((name) => readFileSync(COUNTS + name, 'utf8'));
    const built = buildModel(unigrams ?? '', bigrams ?? '', { ...format, ...grammar, ...fold, ...letters });
    const source = readFileSync(fileURLToPath(new URL('./model.data.ts', import.meta.url)), 'utf8');
    expect(renderModel(built) === source).toBe(true);
  });

  it('says when it is cut off', () => {
    expect(() => decodeModel({ ...MODEL, weights: MODEL.weights.slice(0, -6) })).toThrow(RangeError);
    expect(() => decodeModel({ ...MODEL, pairs: MODEL.pairs.slice(0, -1) })).toThrow(RangeError);
  });
});

describe('weights', () => {
  it('order what is frequent, rare, unknown and no syllable', () => {
    expect(syllableWeight('và')).toBeGreaterThan(syllableWeight('nguyệt'));
    expect(syllableWeight('nguyệt')).toBeGreaterThan(UNKNOWN_SYLLABLE_WEIGHT);
    expect(syllableWeight('ngoẵm')).toBe(UNKNOWN_SYLLABLE_WEIGHT);
    expect(syllableWeight('kiửu')).toBe(NO_SYLLABLE_WEIGHT);
  });

  it('know neither case nor tone placement', () => {
    expect(syllableWeight('HÒA')).toBe(syllableWeight('hoà'));
    expect(pairWeight('Hòa', 'BÌNH')).toBe(pairWeight('hoà', 'bình'));
  });

  it('know which syllables follow each other', () => {
    expect(pairWeight('việt', 'nam')).toBeGreaterThan(syllableWeight('nam') + 2);
    expect(pairWeight('xyz', 'nam')).toBe(syllableWeight('nam'));
  });
});

describe('syllables by what is left of them', () => {
  it('come by frequency, letter for letter', () => {
    expect(syllablesByFold('viet').slice(0, 2)).toEqual(['việt', 'viết']);
    expect(syllablesMatching('h?a')).toContain('họa');
    expect(syllablesMatching('vi?t')[0]).toBe('việt');
    expect(syllablesMatching('ð?ng').every((syllable) => syllable.startsWith('đ'))).toBe(true);
    expect(syllablesMatching('????')).toEqual([]);
  });
});
