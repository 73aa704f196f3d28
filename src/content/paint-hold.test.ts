import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PaintHold } from './paint-hold';

const DAMAGED = 'Nhiửu đại biểu.';

/** A document that is seen, with a hold on its text. */
function held(): { document: Document; hold: PaintHold; ending: AbortController; styles: () => string[] } {
  const { document } = new JSDOM(`<p>${DAMAGED}</p>`, { pretendToBeVisual: true }).window;
  const ending = new AbortController();
  const styles = () => Array.from(document.querySelectorAll(':root > style'), ({ textContent }) => textContent);
  return { document, hold: new PaintHold(document, ending.signal), ending, styles };
}

describe('PaintHold', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('keeps the text back until it is ended', () => {
    const { hold, styles } = held();
    hold.begin(DAMAGED);
    expect(styles()).toEqual([
      expect.stringMatching(/^@keyframes (x[\da-f-]{36})\{.*opacity:0.*\} body\{animation:\1 500ms/),
    ]);
    expect(hold.isHeld).toBe(true);
    hold.end();
    expect(styles()).toEqual([]);
    expect(hold.isHeld).toBe(false);
  });

  it('ends after half a second, and with the page’s scripts', () => {
    const [late, ended] = [held(), held()];
    late.hold.begin(DAMAGED);
    ended.hold.begin(DAMAGED);
    ended.ending.abort();
    expect(ended.styles()).toEqual([]);
    vi.advanceTimersByTime(499);
    expect(late.styles()).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(late.styles()).toEqual([]);
  });

  it('does not begin after its end, where the page was painted, or out of sight', () => {
    const ended = held();
    ended.hold.end();
    ended.hold.begin(DAMAGED);
    expect(ended.styles()).toEqual([]);
    const hidden = held();
    vi.spyOn(hidden.document, 'visibilityState', 'get').mockReturnValue('hidden');
    hidden.hold.begin(DAMAGED);
    expect(hidden.styles()).toEqual([]);
    const painted = held();
    vi.spyOn(performance, 'getEntriesByName').mockReturnValue([{} as PerformanceEntry]);
    painted.hold.begin(DAMAGED);
    expect(painted.styles()).toEqual([]);
  });

  it('does not begin for damage that is not seen', () => {
    const { hold, styles } = held();
    hold.begin('Tuổi trẻ'.normalize('NFD'));
    expect(styles()).toEqual([]);
    hold.begin(`Tuổi trẻ, ${DAMAGED}`.normalize('NFD'));
    expect(styles()).toHaveLength(1);
  });
});
