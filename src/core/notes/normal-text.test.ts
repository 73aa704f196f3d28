import { describe, expect, it } from 'vitest';
import { LAYOUTS } from './find-note.cases';
import { normalText } from './normal-text';

describe('the text of a paragraph', () => {
  it.each(LAYOUTS)('is the same with %s', (_what, source, text) => {
    expect(normalText(source).text).toBe(text);
  });

  it('composes a letter with a mark that something unseen parts from it', () => {
    expect(normalText('a\u00ad\u0301 e\u200b\u200b\u0323\u0302\u200b')).toEqual({ text: 'á ệ', offsets: [0, 3, 4, 9] });
  });

  it('knows where each letter stands in the source', () => {
    const source = `  Hồ\n ${'đẹp'.normalize('NFD')} lắm `;
    const { text, offsets } = normalText(source);
    expect(text).toBe('Hồ đẹp lắm');
    expect(offsets).toHaveLength(text.length + 1);
    expect(source.slice(offsets[3], offsets[6]).normalize('NFC')).toBe('đẹp');
    expect(source.slice(offsets[7], offsets[10])).toBe('lắm');
  });
});
