import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingReport } from '../../platform/history-messages';
import type { Page } from '../shared-world';
import { ArticleView } from './article-view';
import { TICK_MS } from './reading-clock';

const VIEW = '2b1c2d3e-4f50-4a6b-8c7d-8e9fa0b1c2d5';
/** When the page was opened: milliseconds since 1970, and of the page's own clock. */
const OPENED = Date.UTC(2026, 10, 27, 9);
const START = 400;

const { asked, NoReceiverError } = vi.hoisted(() => ({
  asked: vi.fn<(type: string, report: ReadingReport) => Promise<unknown>>(),
  NoReceiverError: class extends Error {},
}));
vi.mock('../ask-again', () => ({ askAgain: asked }));
vi.mock('../../platform/messaging', () => ({ NoReceiverError }));

/** A view of an article that is read from the moment at which its page is opened. */
function open() {
  const article = { title: 'Cầu mới thông xe trước Tết', url: 'https://baochi.vn/cau-moi-thong-xe-100001.html' };
  const page = {
    ...{ article: { read: () => article }, recorder: { viewId: VIEW }, reader: { plan: { hidden: [] } } },
    goesOn: () => true,
  };
  const view = new ArticleView(page as unknown as Page, VIEW, START, true);
  return {
    view,
    /** Reads on until so many milliseconds after the page was opened. */
    readUntil: (time: number) => {
      for (let at = 0; at <= time; at += TICK_MS) view.clock.advance(START + at);
    },
    /** Tells the worker what there is to tell, so many milliseconds after the page was opened. */
    tellAt: async (time: number) => {
      vi.setSystemTime(OPENED + time);
      await view.tell(START + time);
    },
  };
}

describe('ArticleView', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    asked.mockReset();
    asked.mockResolvedValue({ wantsText: false });
    return () => vi.useRealTimers();
  });

  it('tells nothing of what was read for less than ten seconds', async () => {
    const { readUntil, tellAt } = open();
    readUntil(9000);
    await tellAt(9000);
    expect(asked).not.toHaveBeenCalled();
  });

  it('tells until when it was read, however late that can be kept', async () => {
    const { view, readUntil, tellAt } = open();
    readUntil(12_000);
    view.clock.attend(false, START + 12_000);
    asked.mockRejectedValueOnce(new NoReceiverError());
    await tellAt(12_500);
    expect(view.hasNews).toBe(true);
    await tellAt(3_600_000);
    expect(view.hasNews).toBe(false);
    const reports = asked.mock.calls.map(([, { activeMs, readAt }]) => ({ activeMs, readAt }));
    const read = { activeMs: 12_000, readAt: OPENED + 12_000 };
    expect(reports).toEqual([read, read]);
  });
});
