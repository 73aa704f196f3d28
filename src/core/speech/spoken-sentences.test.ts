import { describe, expect, it } from 'vitest';
import { spokenSentences } from './spoken-sentences';
import { articleCases, spokenCases } from './spoken-sentences.cases';

describe('spokenSentences', () => {
  it.each(spokenCases)('%s', (text, spoken) => {
    expect(spokenSentences(text).map((sentence) => sentence.spoken)).toEqual([spoken]);
  });

  it.each(articleCases)('%s: what was said before counts', (_what, earlier, text, spoken) => {
    expect(spokenSentences(text, earlier).map((sentence) => sentence.spoken)).toEqual([spoken]);
  });

  it('tells where the sentences stand in the paragraph as it is', () => {
    const paragraph = '  Chiều 11/10, TP. HCM mưa. “Ngập cả!” Bà Hoa nói… ';
    const places = spokenSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end));
    expect(places).toEqual(['Chiều 11/10, TP. HCM mưa.', '“Ngập cả!”', 'Bà Hoa nói…']);
  });

  it('finds the sentences of a text that is longer than what is split at once', () => {
    const said = spokenSentences('Trời mưa rất to. '.repeat(1000));
    expect(new Set(said.map(({ spoken }) => spoken))).toEqual(new Set(['Trời mưa rất to.']));
    expect(said).toHaveLength(1000);
  });

  it('leaves out what has no words', () => {
    expect(spokenSentences('😀 ***')).toEqual([]);
    expect(spokenSentences('')).toEqual([]);
  });

  it('says again what the paragraph defined in a sentence before', () => {
    const said = spokenSentences('Ban Chỉ huy phòng thủ dân sự (BCHPTDS) họp. BCHPTDS báo cáo.');
    expect(said.map(({ spoken }) => spoken)[1]).toBe('Ban Chỉ huy phòng thủ dân sự báo cáo.');
  });
});
