import { describe, expect, it } from 'vitest';
import { documentList, numbersOf } from './document-list';
import { type Postings, PostingsBuilder } from './postings';

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
function having({ spellings }: Postings, spelling: string): number[] {
  const documents = spellings.find(({ text }) => text === spelling)?.documents;
  return documents ? Array.from(numbersOf(documents)) : [];
}

function spellingsOf({ spellings }: Postings): string[] {
  return spellings.map(({ text }) => text);
}

function inTitle(postings: Postings): number[] {
  return Array.from(numbersOf(postings.inTitle));
}

const same = (document: number) => document;

describe('PostingsBuilder', () => {
  it('knows of each spelling its documents, and those that have the term in the title', () => {
    const postings = built('wthu', { 1: 'thu', 4: '! thủ', 6: 'thủ thư', 9: '! thủ thu' });
    expect(spellingsOf(postings)).toEqual(['thu', 'thủ', 'thư']);
    expect(['thu', 'thủ', 'thư'].map((each) => having(postings, each))).toEqual([[1, 9], [4, 6, 9], [6]]);
    expect(inTitle(postings)).toEqual([4, 9]);
  });

  it('has documents in order that came in another', () => {
    const builder = new PostingsBuilder('wthu');
    builder.append(built('wthu', { 5: '! thủ', 7: 'thu' }), (document) => document - 5);
    builder.append(built('wthu', { 0: 'thu', 1: 'thủ' }), (document) => document * 7 + 1);
    const postings = nothingElse(builder.build());
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
      document === 1 ? undefined : document && document - 1,
    );
    const postings = nothingElse(builder.build());
    expect(spellingsOf(postings)).toEqual(['đất', 'đạt']);
    expect(having(postings, 'đất')).toEqual([0, 1]);
    const none = new PostingsBuilder('wdat');
    none.append(postings, () => undefined);
    expect(none.build()).toBeUndefined();
  });

  it('has a term as it is where marks do not count', () => {
    const postings = built('hbaochi.vn', { 0: '', 3: '' });
    expect(postings).toEqual({
      ...{ term: 'hbaochi.vn', inTitle: documentList([]) },
      spellings: [{ text: 'baochi.vn', documents: documentList([0, 3]) }],
    });
  });
});
