import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json';
import { fileViolations, manifestViolations, scriptViolations } from './package-violations';

const privacy = readFileSync('PRIVACY.md', 'utf8');

describe('scriptViolations', () => {
  it.each([
    ['fetch', 'let a=fetch(b)'],
    ['fetch', 'globalThis.fetch("https://a.example")'],
    ['XMLHttpRequest', 'new XMLHttpRequest'],
    ['WebSocket', 'new WebSocket(a)'],
    ['WebTransport', 'new WebTransport(a)'],
    ['RTCPeerConnection', 'new RTCPeerConnection'],
    ['sendBeacon', 'navigator.sendBeacon(a)'],
    ['EventSource', 'new EventSource(a)'],
    ['importScripts', 'importScripts(a)'],
    ['import of what is not in the package', 'import(a)'],
    ['import from the net', 'import a from"https://a.example/b.js"'],
    ['eval', '(0,eval)(a);eval(b)'],
    ['new Function', 'new Function("a")'],
    ['innerHTML', 'a.innerHTML=b'],
    ['outerHTML that is written', 'a.outerHTML=b'],
    ['insertAdjacentHTML', 'a.insertAdjacentHTML("x",b)'],
    ['setHTMLUnsafe', 'a.setHTMLUnsafe(b)'],
    ['createContextualFragment', 'a.createContextualFragment(b)'],
    ['document.write', 'document.write(a)'],
  ])('finds %s in %s', (name, text) => {
    expect(scriptViolations(text)).toEqual([name]);
  });

  it.each(['import(`./exports-7y.js`)', 'import{a}from"./b.js"', 'a.outerHTML==b', 'import.meta.url', 'prefetch(a)'])(
    'lets %s be',
    (text) => {
      expect(scriptViolations(text)).toEqual([]);
    },
  );
});

describe('fileViolations', () => {
  it('takes what a build makes', () => {
    const files = [
      'manifest.json',
      'assets/a-7y.js',
      'src/popup/index.html',
      'icons/16.png',
      'THIRD-PARTY-LICENSES.txt',
    ];
    expect(fileViolations(files)).toEqual([]);
  });

  it.each(['notes.txt', 'assets/a.js.map', '.env.json', 'src/.cache/a.js', 'a b.js', 'assets/LICENSE'])(
    'refuses %s',
    (file) => {
      expect(fileViolations([file, 'THIRD-PARTY-LICENSES.txt'])).toEqual([`${file} does not belong into a package`]);
    },
  );

  it('refuses a package that does not say what others wrote of it', () => {
    expect(fileViolations(['manifest.json'])).toEqual(['THIRD-PARTY-LICENSES.txt is missing']);
  });
});

describe('manifestViolations', () => {
  it('has a reason for all that manifest.json asks for', () => {
    expect(manifestViolations(manifest, privacy)).toEqual([]);
  });

  it('finds a permission without a reason, and a reason without a permission', () => {
    const built = { ...manifest, permissions: ['activeTab', 'scripting', 'storage', 'tabs'], optional_permissions: [] };
    expect(manifestViolations(built, privacy)).toEqual([
      'permissions: tabs has no reason in PRIVACY.md',
      'permissions: unlimitedStorage is not asked for',
      'optional_permissions: downloads is not asked for',
    ]);
  });

  it('finds a build without the content security policy', () => {
    expect(manifestViolations({ ...manifest, content_security_policy: {} }, privacy)).toEqual([
      'content_security_policy: undefined',
    ]);
  });
});
