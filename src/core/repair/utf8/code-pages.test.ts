import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderCodePages } from '../../../../scripts/build-code-pages.mjs';
import { gbkToBytes } from './gbk';

/** Without what Prettier adds. */
function plain(source: string): string {
  return source.replace(/\s+/g, '').replace(/,(?=\])/g, '');
}

describe('the tables of code pages', () => {
  it.each(Object.entries(renderCodePages()))('%s is not stale', (name, source) => {
    const written = readFileSync(new URL(name, import.meta.url), 'utf8');
    expect(plain(written) === plain(source)).toBe(true);
  });

  it('give back the bytes of GBK', () => {
    expect(gbkToBytes('Vi峄噒')).toBe('Vi\u00e1\u00bb\u0087t');
    expect(gbkToBytes('H茫y')).toBe('H\u00c3\u00a3y');
  });
});
