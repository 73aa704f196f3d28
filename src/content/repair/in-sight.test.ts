import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page } from '../shared-world';
import { showInTime } from './in-sight';

const WINDOW = { bottom: 800 } as DOMRectReadOnly;
const frames: (() => void)[] = [];
/** What was asked about, each with what the browser answers when it has laid the page out. */
const asked: ((top: number) => void)[] = [];

/** Of the browser's own what is used here: one answer for what is observed. */
class Observer {
  readonly #answer: (entries: Partial<IntersectionObserverEntry>[]) => void;

  constructor(answer: (entries: Partial<IntersectionObserverEntry>[]) => void) {
    this.#answer = answer;
  }

  observe(target: Element): void {
    asked.push((top) => this.#answer([{ target, boundingClientRect: { top } as DOMRect, rootBounds: WINDOW }]));
  }

  disconnect = vi.fn();
}

/** A page that waits for its repair, or does not, and how far it is repaired. */
function pageWith(isPaintHeld: boolean) {
  const { document } = new JSDOM('<p>Nhiều đại biểu.</p>').window;
  const releasePaint = vi.fn();
  const page = { isPaintHeld, releasePaint } as Partial<Page> as Page;
  const reached = vi.fn<() => Text | undefined>(() => document.querySelector('p')?.firstChild as Text);
  showInTime(page, reached);
  return { reached, releasePaint };
}

describe('showInTime', () => {
  beforeEach(() => {
    vi.stubGlobal('requestAnimationFrame', (look: () => void) => frames.push(look));
    vi.stubGlobal('IntersectionObserver', Observer);
  });
  afterEach(() => {
    frames.length = asked.length = 0;
    vi.unstubAllGlobals();
  });

  it('lets a page be painted when what is repaired reaches below the window', () => {
    const { releasePaint } = pageWith(true);
    frames.shift()?.();
    asked.shift()?.(100);
    expect(releasePaint).not.toHaveBeenCalled();
    asked.shift()?.(5000);
    expect(releasePaint).toHaveBeenCalledOnce();
    expect([...frames, ...asked]).toEqual([]);
  });

  it('asks again in the next frame while nothing is repaired', () => {
    const { reached, releasePaint } = pageWith(true);
    reached.mockReturnValueOnce(undefined);
    frames.shift()?.();
    expect(asked).toEqual([]);
    frames.shift()?.();
    asked.shift()?.(5000);
    expect(releasePaint).toHaveBeenCalledOnce();
  });

  it('asks nothing of a page that does not wait', () => {
    const { releasePaint } = pageWith(false);
    frames.shift()?.();
    expect([...frames, ...asked]).toEqual([]);
    expect(releasePaint).not.toHaveBeenCalled();
  });
});
