import { describe, expect, it } from 'vitest';
import { silentState } from './page-state';

const tab = { id: 7, hasAccess: false, isStarting: false };

describe('a page that does not answer', () => {
  it.each([
    'chrome://extensions/',
    'about:addons',
    'view-source:https://baochi.vn/',
    'moz-extension://abc/src/popup/index.html',
    'https://chromewebstore.google.com/detail/doc-sach',
    'https://addons.mozilla.org/vi/firefox/',
    undefined,
  ])('%s belongs to the browser', (url) => {
    expect(silentState({ ...tab, url })).toEqual({ kind: 'browser-page' });
    // Whatever was granted and whatever it is loading.
    expect(silentState({ id: 7, url, hasAccess: true, isStarting: true })).toEqual({ kind: 'browser-page' });
  });

  it('is a file of the device', () => {
    expect(silentState({ ...tab, url: 'file:///home/lan/tin.html' })).toEqual({ kind: 'local-file' });
  });

  it('is one that the reader can allow, though it is still loading', () => {
    const url = 'https://www.baochi.vn/tin.html';
    expect(silentState({ ...tab, url })).toEqual({ kind: 'no-access', url, host: 'baochi.vn' });
    expect(silentState({ ...tab, url, isStarting: true }).kind).toBe('no-access');
  });

  it('is older than the extension where it has access, unless it is about to start', () => {
    const url = 'https://baochi.vn/tin.html';
    expect(silentState({ ...tab, url, hasAccess: true })).toEqual({ kind: 'no-answer', tabId: 7 });
    expect(silentState({ ...tab, url, hasAccess: true, isStarting: true })).toEqual({ kind: 'loading' });
  });
});
