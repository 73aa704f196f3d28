import { describe, expect, it } from 'vitest';
import { documentTerms } from './document-terms';
import { pendingTerm, pendingTerms, pendingText } from './pending-document';

const terms = documentTerms({
  ...{ title: 'Thu hoạch sớm', authors: ['Lê Thu'], section: 'Kinh tế', siteName: 'Báo Thu', host: 'm.baothu.com.vn' },
  texts: ['Mùa thuế tới muộn, thủ tục gọn.\nThuế giảm.', 'Ghi chú: hỏi lại.'],
});
const text = pendingText(terms);

describe('a pending document', () => {
  it('has the terms of its document, each as it occurs', () => {
    expect(new Map(pendingTerms(text))).toEqual(terms);
    for (const [term, occurrence] of terms) expect(pendingTerm(text, term)).toEqual(occurrence);
  });

  it('does not take a term for another that begins with it', () => {
    expect(pendingTerm(text, 'wthu')).toEqual({ inTitle: true, spellings: ['thu', 'thủ'] });
    expect(pendingTerm(text, 'wthue')).toEqual({ inTitle: false, spellings: ['thuế'] });
    expect(pendingTerm(text, 'wth')).toBeUndefined();
    expect(pendingTerm(text, 'wmuathue')).toBeUndefined();
    // Words of two lines make no pair.
    expect(pendingTerm(text, 'Wgon thue')).toBeUndefined();
    expect(pendingTerm(text, '!')).toBeUndefined();
    expect(pendingTerm(text, '')).toBeUndefined();
  });

  it('gives all terms that begin as is asked for, and none of the middle of another', () => {
    const found = (prefix: string) => [...pendingTerms(text, prefix)].map(([term]) => term).sort();
    expect(found('wthu')).toEqual(['wthu', 'wthue']);
    expect(found('Wthu')).toEqual(['Wthu hoach', 'Wthu tuc', 'Wthue giam', 'Wthue toi']);
    expect(found('h')).toEqual(['hbaothu.com.vn', 'hcom.vn', 'hm.baothu.com.vn']);
    expect(found('hu')).toEqual([]);
  });

  it('may be empty', () => {
    expect([...pendingTerms(pendingText(new Map()))]).toEqual([]);
    expect(pendingTerm(pendingText(new Map()), 'wthu')).toBeUndefined();
  });
});
