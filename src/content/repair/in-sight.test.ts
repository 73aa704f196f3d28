import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page } from '../shared-world';
import { showInTime } from './in-sight';

const frames: (() => void)[] = [];
const nextFrame = () => frames.shift()?.();

/** A page that waits for its repair, or does not, and a text of it that is so far from the window's top. */
function pageWith(isPaintHeld: boolean, top: number) {
  const { document } = new JSDOM('<p>Nhiều đại biểu.</p>', { pretendToBeVisual: true }).window;
  const paragraph = document.querySelector('p') as Element;
  const place = vi.spyOn(paragraph, 'getBoundingClientRect').mockReturnValue({ top } as DOMRect);
  const releasePaint = vi.fn();
  const page = { isPaintHeld, releasePaint } as Partial<Page> as Page;
  showInTime(page, () => paragraph.firstChild as Text);
  return { place, releasePaint };
}

describe('showInTime', () => {
  beforeEach(() => vi.stubGlobal('requestAnimationFrame', (look: () => void) => frames.push(look)));
  afterEach(() => {
    frames.length = 0;
    vi.unstubAllGlobals();
  });

  it('lets a page be painted when what is repaired reaches below the window', () => {
    const { place, releasePaint } = pageWith(true, 100);
    nextFrame();
    expect(releasePaint).not.toHaveBeenCalled();
    place.mockReturnValue({ top: 5000 } as DOMRect);
    nextFrame();
    expect(releasePaint).toHaveBeenCalledOnce();
    expect(frames).toEqual([]);
  });

  it('has no page laid out that does not wait', () => {
    const { place, releasePaint } = pageWith(false, 5000);
    nextFrame();
    expect(place).not.toHaveBeenCalled();
    expect(releasePaint).not.toHaveBeenCalled();
    expect(frames).toEqual([]);
  });
});
