import { describe, expect, it } from 'vitest';
import { IN_TITLE, matchingSpellings, type Postings, PostingsBuilder } from './postings';

/** Documents with their spellings; "!" in front says that the title has the term. */
function built(term: string, documents: Readonly<Record<number, string>>): Postings {
  const builder = new PostingsBuilder(term);
  for (const [document, spellings] of Object.entries(documents)) {
    const words = spellings.split(' ').filter((each) => each !== '' && each !== '!');
    builder.add(Number(document), words, spellings.startsWith('!'));
  }
  return nothingElse(builder.build());
}

function nothingElse(postings: Postings | undefined): Postings {
  if (!postings) throw new Error('nothing was built');
  return postings;
}

/** The documents in which a term has a spelling. */
function having(postings: Postings, spelling: string): number[] {
  const meant = matchingSpellings(postings, (each) => each === spelling);
  return [...postings.documents].filter((_, i) => ((postings.flags[i] ?? 0) & meant) !== 0);
}

function inTitle({ documents, flags }: Postings): number[] {
  return [...documents].filter((_, i) => ((flags[i] ?? 0) & IN_TITLE) !== 0);
}

const same = (document: number) => document;

describe('PostingsBuilder', () => {
  it('knows of each document its spellings and its title, the most frequent spelling first', () => {
    const postings = built('wthu', { 1: 'thu', 4: '! thủ', 6: 'thủ thư', 9: '! thủ thu' });
    expect(postings.spellings).toEqual(['thủ', 'thu', 'thư']);
    expect([...postings.documents]).toEqual([1, 4, 6, 9]);
    expect(['thu', 'thủ', 'thư'].map((each) => having(postings, each))).toEqual([[1, 9], [4, 6, 9], [6]]);
    expect(inTitle(postings)).toEqual([4, 9]);
  });

  it('has documents in order that came in another', () => {
    const builder = new PostingsBuilder('wthu');
    builder.append(built('wthu', { 5: '! thủ', 7: 'thu' }), (document) => document - 5);
    builder.append(built('wthu', { 0: 'thu', 1: 'thủ' }), (document) => document * 7 + 1);
    const postings = nothingElse(builder.build());
    expect([...postings.documents]).toEqual([0, 1, 2, 8]);
    expect([having(postings, 'thu'), having(postings, 'thủ')]).toEqual([
      [1, 2],
      [0, 8],
    ]);
    expect(inTitle(postings)).toEqual([0]);
  });

  it('keeps spellings apart that two segments number in another order', () => {
    const builder = new PostingsBuilder('wdat');
    builder.append(built('wdat', { 0: 'đất', 1: 'đất', 2: 'đạt' }), same);
    builder.append(built('wdat', { 0: 'dắt', 1: 'đạt' }), (document) => document + 3);
    const postings = nothingElse(builder.build());
    expect(['đất', 'đạt', 'dắt'].map((each) => having(postings, each))).toEqual([[0, 1], [2, 4], [3]]);
  });

  it('forgets documents that are gone, and spellings that only these had', () => {
    const builder = new PostingsBuilder('wdat');
    builder.append(built('wdat', { 0: 'đất', 1: 'dắt', 2: 'đạt đất' }), (document) =>
      document === 1 ? undefined : document,
    );
    const postings = nothingElse(builder.build());
    expect([...postings.documents]).toEqual([0, 2]);
    expect(postings.spellings).toEqual(['đất', 'đạt']);
    const none = new PostingsBuilder('wdat');
    none.append(postings, () => undefined);
    expect(none.build()).toBeUndefined();
  });

  it('finds all of more spellings than there are flags, here and when it is put into another', () => {
    const spellings = Array.from({ length: 40 }, (_, i) => `chữ${i}`);
    const many = built('wchu', Object.fromEntries(spellings.map((each, i) => [i, each])));
    const builder = new PostingsBuilder('wchu');
    builder.append(built('wchu', { 0: 'chữ39', 1: 'chú' }), same);
    builder.append(many, (document) => document + 2);
    const merged = nothingElse(builder.build());
    spellings.forEach((spelling, i) => {
      expect(having(many, spelling)).toContain(i);
      expect(having(merged, spelling)).toContain(i + 2);
    });
    // The first ones have a flag of their own.
    expect(having(many, 'chữ0')).toEqual([0]);
    expect(having(merged, 'chú')).toEqual([1]);
  });

  it('needs no spellings, where marks do not count', () => {
    const postings = built('hbaochi.vn', { 0: '', 3: '' });
    expect(postings).toEqual({
      ...{ term: 'hbaochi.vn', spellings: [] },
      ...{ documents: Uint32Array.of(0, 3), flags: Uint32Array.of(0, 0) },
    });
  });
});
