import { describe, expect, it } from 'vitest';
import type { AbbreviationGloss } from '../abbreviations/abbreviation-gloss';
import { findAbbreviations } from './abbreviations';
import {
  type AbbreviationCase,
  definedCases,
  documentCases,
  negativeCases,
  plainCases,
  readingCases,
} from './abbreviations.cases';

function told(paragraph: string, glosses: readonly AbbreviationGloss[]): string {
  const tell = ({ start, end, meanings, isDefinedHere }: AbbreviationGloss) =>
    `${paragraph.slice(start, end)}: ${isDefinedHere ? '*' : ''}${meanings.map(({ meaning }) => meaning).join('|')}`;
  return glosses.map(tell).join('; ');
}

function toldIn(...paragraphs: string[]): string[] {
  return [...findAbbreviations(paragraphs)].map((glosses, i) => told(paragraphs[i] ?? '', glosses));
}

const cases: Readonly<Record<string, readonly AbbreviationCase[]>> = {
  'one reading': plainCases,
  documents: documentCases,
  'several readings': readingCases,
  'defined in the article': definedCases,
  'nothing to explain': negativeCases,
};

describe.each(Object.entries(cases))('%s', (_name, rows) => {
  it.each(rows)('%s', (paragraph, expected) => {
    expect(toldIn(paragraph)).toEqual([expected]);
  });
});

describe('in an article', () => {
  it('explains letters where they first stand in each paragraph', () => {
    const paragraph = 'UBND xã báo cáo, UBND huyện duyệt.';
    const found = [...findAbbreviations([paragraph, paragraph])].map((glosses) => glosses.map(({ start }) => start));
    expect(found).toEqual([[0], [0]]);
  });

  it('remembers what it has defined, from there on', () => {
    expect(toldIn('Số liệu của LMNT còn ít.', 'Liên minh Nước trong (LMNT) ra đời.', 'Hôm qua, LMNT họp.')).toEqual([
      '',
      'LMNT: *Liên minh Nước trong',
      'LMNT: *Liên minh Nước trong',
    ]);
  });

  it('believes the article more than the table', () => {
    expect(toldIn('Hội Làng văn (HLV) mở trại sáng tác.', 'Mỗi năm, HLV mở hai trại.')[1]).toBe('HLV: *Hội Làng văn');
  });

  it('tells foreign words, the field and the body that took over', () => {
    const paragraphs = ['GDP của cả nước.', 'Sở TN&MT của tỉnh cũ.', 'Văn bản của BKHĐT.'];
    const [gdp, department, ministry] = [...findAbbreviations(paragraphs)].flat();
    expect(gdp?.meanings).toEqual([
      { meaning: 'tổng sản phẩm trong nước', original: 'Gross Domestic Product', field: 'economy' },
    ]);
    expect(department?.meanings[0]?.successor).toBe('Nông nghiệp và Môi trường');
    expect(ministry?.meanings[0]?.successor).toBe('Bộ Tài chính');
  });
});
