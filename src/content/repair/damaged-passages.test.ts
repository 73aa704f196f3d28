import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { DamagedPassages } from './damaged-passages';
import { KeptWords } from './kept-words';

const { document } = new JSDOM('<!doctype html><body>').window;

function textNode(text: string): Text {
  return document.body.appendChild(document.createTextNode(text));
}

/** A passage in which every "ử" is damage and every "?" is beyond repair. */
function passageIn(...nodes: Text[]) {
  const raw = nodes.map(({ data }) => data).join('');
  const places = (sign: RegExp) => [...raw.matchAll(sign)].map(({ index }) => ({ start: index, end: index + 1 }));
  const repair = { before: 'ử', after: 'ề', class: 'lossy-table', confidence: 0.9 };
  return { nodes, raw, repairs: places(/ử/g).map((place) => ({ ...place, ...repair })), unresolved: places(/\?/g) };
}

function known(passages: DamagedPassages): { words: string[]; unresolved: number; passages: string[] } {
  const { kinds, unresolved } = passages.report(new KeptWords());
  const words = kinds.map(({ before, times }) => `${before} ${times}`);
  return { words, unresolved, passages: [...passages.current()].map(({ raw }) => raw) };
}

describe('DamagedPassages', () => {
  it('knows a passage as it was found last, also when nothing is damaged any more', () => {
    const passages = new DamagedPassages();
    const node = textNode('nói vử nhiửu, ?');
    passages.set(passageIn(node));
    passages.set(passageIn(textNode('nói vử')));
    expect(known(passages)).toEqual({
      words: ['vử 2', 'nhiửu 1'],
      unresolved: 1,
      passages: ['nói vử nhiửu, ?', 'nói vử'],
    });
    node.data = 'điửu, nhiửu';
    passages.set(passageIn(node));
    expect(known(passages)).toEqual({
      words: ['vử 1', 'nhiửu 1', 'điửu 1'],
      unresolved: 0,
      passages: ['điửu, nhiửu', 'nói vử'],
    });
    node.data = 'nhiều';
    passages.set(passageIn(node));
    expect(known(passages)).toEqual({ words: ['vử 1'], unresolved: 0, passages: ['nói vử'] });
  });

  it('knows no node in two passages, however the page joins and parts its texts', () => {
    const passages = new DamagedPassages();
    const [a, b, c] = [textNode('vử '), textNode('vử '), textNode('vử')];
    passages.set(passageIn(b, c));
    passages.set(passageIn(a, b, c));
    expect(known(passages)).toMatchObject({ words: ['vử 3'], passages: ['vử vử vử'] });
    passages.set(passageIn(a));
    passages.set(passageIn(b));
    passages.set(passageIn(c));
    expect(known(passages)).toMatchObject({ words: ['vử 3'], passages: ['vử ', 'vử ', 'vử'] });
  });

  it('forgets what is no longer in the page', () => {
    const passages = new DamagedPassages();
    const [gone, there] = [textNode('vử ?'), textNode('nhiửu')];
    passages.set(passageIn(gone));
    passages.set(passageIn(there));
    gone.remove();
    expect(known(passages)).toEqual({ words: ['nhiửu 1'], unresolved: 0, passages: ['nhiửu'] });
  });
});
