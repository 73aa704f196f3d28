import { describe, expect, it } from 'vitest';
import { exceptionFile, readExceptionFile } from './exception-file';

const EXCEPTIONS = [
  { before: 'vử', after: 'về' },
  { before: 'nà\u00a0y', after: 'này' },
  { before: '"Ð\\', after: '' },
  { before: 'vử', after: 'về', site: 'baochi.vn' },
];

describe('a file of exceptions', () => {
  it('is read as it was written', () => {
    expect(readExceptionFile(exceptionFile(EXCEPTIONS))).toEqual(EXCEPTIONS);
    expect(readExceptionFile(exceptionFile([]))).toEqual([]);
  });

  it('of the first version holds everywhere', () => {
    const file = '{"format":"doc-sach-exceptions","version":1,"exceptions":[{"before":"vử","after":"về"}]}';
    expect(readExceptionFile(file)).toEqual([{ before: 'vử', after: 'về' }]);
  });

  it.each([
    ['no JSON', 'vử → về'],
    ['another format', '{"format":"other","version":1,"exceptions":[]}'],
    ['a later version', '{"format":"doc-sach-exceptions","version":3,"exceptions":[]}'],
    ['no list', '{"format":"doc-sach-exceptions","version":1}'],
    ['an entry that is none', exceptionFile(EXCEPTIONS).replace('"về"', '7')],
    ['an empty word', exceptionFile([{ before: '', after: 'x' }])],
    ['a site that is none', exceptionFile([{ before: 'x', after: 'y', site: '' }])],
    ['a word that is none', exceptionFile([{ before: 'x'.repeat(201), after: '' }])],
  ])('is refused as a whole: %s', (_, text) => {
    expect(readExceptionFile(text)).toBeUndefined();
  });
});
