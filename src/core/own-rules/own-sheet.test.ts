import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { exceptKept, ownSheet } from './own-sheet';

const PAGE = `<div class="side"><div class="box"><p class="ad">Quảng cáo</p><p class="poll">Bạn nghĩ sao?</p></div></div>
  <div class="foot"><p class="ad">Quảng cáo</p></div>`;

/** The classes of the elements that a sheet hides by themselves. */
function hiddenBy(sheet: string): string[] {
  const { window } = new JSDOM(`<style>${sheet}</style>${PAGE}`);
  const all = [...window.document.body.querySelectorAll('[class]')];
  return all.filter((each) => window.getComputedStyle(each).display === 'none').map((each) => each.className);
}

const rule = (kind: 'hide' | 'keep', selector: string) => ({ kind, selector, line: '' });

describe('what the reader keeps', () => {
  const hide = (kept: readonly string[]) =>
    ['.side', '.box', '.ad'].map((selector) => `${selector}${exceptKept(kept)}{display:none}`).join('\n');

  it('is spared by every rule, with what holds it and all in it', () => {
    expect(hiddenBy(hide([]))).toEqual(['side', 'box', 'ad', 'ad']);
    expect(hiddenBy(hide(['.box']))).toEqual(['ad']);
    expect(hiddenBy(hide(['.poll']))).toEqual(['ad', 'ad']);
    expect(hiddenBy(hide(['.foot']))).toEqual(['side', 'box', 'ad']);
  });

  it('is kept though another selector is broken', () => {
    expect(hiddenBy(hide([':broken(x)', '.box']))).toEqual(['ad']);
  });
});

describe('the own sheet', () => {
  it('hides what its rules name', () => {
    expect(hiddenBy(ownSheet([rule('hide', '.box'), rule('hide', '.a, .foot')], []))).toEqual(['box', 'foot']);
    expect(hiddenBy(ownSheet([rule('keep', '.box')], ['.box']))).toEqual([]);
  });

  it('gives way to what is kept, but hides a part of it that is named', () => {
    const rules = [rule('hide', '.side'), rule('hide', '.poll'), rule('hide', '.foot')];
    expect(hiddenBy(ownSheet(rules, ['.box']))).toEqual(['poll', 'foot']);
  });

  it('loses a broken rule alone', () => {
    expect(hiddenBy(ownSheet([rule('hide', ':broken(x)'), rule('hide', '.foot')], []))).toEqual(['foot']);
  });
});
