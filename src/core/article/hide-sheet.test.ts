import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Site } from '../sites/site';
import { hideSheet } from './hide-sheet';

const site: Site = {
  hosts: ['tin.example'],
  body: '.text',
  clutterInBody: [['.box', 'related']],
  clutter: [
    ['.broken[', 'ads'],
    [':not-known(x)', 'ads'],
    ['.side', 'sidebar'],
  ],
  columns: ['.main'],
  metadata: {},
};

function styled(sheet: string): (selector: string) => CSSStyleDeclaration {
  const { window } = new JSDOM(
    '<div class=main><div class=text>Chữ<div class=box>Tin liên quan</div></div></div><div class=side>Đọc nhiều</div>',
  );
  const style = window.document.createElement('style');
  style.textContent = sheet;
  window.document.head.append(style);
  return (selector) => window.getComputedStyle(window.document.querySelector(selector) ?? window.document.body);
}

describe('hideSheet', () => {
  it('hides what the rules name, whatever stands between them', () => {
    const of = styled(hideSheet(site));
    expect([of('.box').display, of('.side').display, of('.text').display]).toEqual(['none', 'none', 'block']);
  });

  it('gives each selector a rule of its own', () => {
    const selectors = hideSheet(site)
      .split('\n')
      .map((rule) => rule.replace(/\{.*/, ''));
    expect(selectors).toEqual(['.box', ':not-known(x)', '.side', '.main']);
  });

  it.each(['.a[', '.a[b="]', ':is(.a', '.a)', '.a{}', '.a"', '.a/*', '.a\\'])(
    'leaves out %s, which ends nowhere',
    (selector) => {
      expect(hideSheet({ ...site, clutterInBody: [], clutter: [[selector, 'ads']], columns: [] })).toBe('');
    },
  );

  it.each(['.a[b="]"]', ':is(.a, :not(.b[c]))', "[id^='x(']", '.a\\:b'])('takes %s', (selector) => {
    const sheet = hideSheet({ ...site, clutterInBody: [], clutter: [[selector, 'ads']], columns: [] });
    expect(sheet).toBe(`${selector}{display:none!important}`);
  });

  it('leaves out what is not safe', () => {
    const of = styled(hideSheet(site, { without: ['.side'] }));
    expect([of('.box').display, of('.side').display]).toEqual(['none', 'block']);
  });

  it('holds only inside its scope', () => {
    const rules = hideSheet(site, { scope: ':root:has(.text)' }).split('\n');
    expect(rules.filter((rule) => !rule.startsWith(':root:has(.text) '))).toEqual([]);
  });

  it('spares what is kept, and leaves the columns to the finished page then', () => {
    const of = styled(hideSheet(site, { except: ':not(:is(.side))' }));
    expect([of('.box').display, of('.side').display, of('.main').maxWidth]).toEqual(['none', 'block', 'none']);
  });

  it('centres the column, as wide as it is told', () => {
    expect(hideSheet(site)).toMatch(/\.main\{margin-inline:auto.*max-width:min\(100%,640px\)/);
    expect(hideSheet(site, { width: 580 })).toMatch(/max-width:min\(100%,580px\)/);
  });
});
