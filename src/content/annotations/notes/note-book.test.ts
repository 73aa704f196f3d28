import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../../core/notes/note';
import type { MarkContext } from '../mark-source';
import { NoteBook } from './note-book';

const FIRST = 'https://baochi.vn/cau-moi-thong-xe-100001.html';
const SECOND = 'https://baochi.vn/lua-chin-som-100002.html';

const { asked } = vi.hoisted(() => ({ asked: vi.fn<(type: string, url: string) => Promise<unknown>>() }));
vi.mock('../../ask-again', () => ({ askAgain: asked }));

function noteOf(id: string): Note {
  return { id, color: 'yellow', text: id, createdAt: 0, changedAt: 0 } as Note;
}

/** A book for a page of which it is not known yet whether it is an article. */
function open() {
  const { window } = new JSDOM('<body></body>', { url: FIRST });
  const { document } = window;
  const plan: { body: Element | undefined } = { body: undefined };
  const { signal } = new window.AbortController();
  const page = { reader: { plan }, signal, fail: vi.fn() };
  const context = { document, page, article: () => ({ url: document.URL }), refresh: vi.fn() };
  const book = new NoteBook(context as unknown as MarkContext);
  return {
    book,
    ids: () => [...book.all()].map(({ id }) => id).sort(),
    find: () => (plan.body = document.body),
    go: (url: string) => window.history.pushState({}, '', url),
  };
}

describe('NoteBook', () => {
  beforeEach(() => {
    asked.mockReset();
    asked.mockImplementation((_type, url) =>
      Promise.resolve({ notes: [noteOf(`kept for ${url}`)], notKept: undefined }),
    );
  });

  it('asks for nothing until an article is found, and then once', () => {
    const { book, find } = open();
    book.follow();
    expect(asked).not.toHaveBeenCalled();
    find();
    book.follow();
    book.follow();
    expect(asked.mock.calls).toEqual([['pageNotes', FIRST]]);
  });

  it('keeps what was noted before it was known of which article it is', async () => {
    const { book, find, ids } = open();
    book.put(noteOf('written early'));
    find();
    book.follow();
    await vi.waitFor(() => expect(ids()).toEqual([`kept for ${FIRST}`, 'written early']));
  });

  it('has no note of the article before, once the page shows another', async () => {
    const { book, find, ids, go } = open();
    find();
    book.follow();
    await vi.waitFor(() => expect(ids()).toHaveLength(1));
    go(SECOND);
    book.follow();
    expect(ids()).toEqual([]);
    await vi.waitFor(() => expect(ids()).toEqual([`kept for ${SECOND}`]));
  });

  it('leaves an answer alone that comes when the page shows another article', async () => {
    const { book, find, ids, go } = open();
    let answerFirst: (answer: unknown) => void = () => undefined;
    asked.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
    find();
    book.follow();
    go(SECOND);
    book.follow();
    answerFirst({ notes: [noteOf('late')], notKept: undefined });
    await vi.waitFor(() => expect(ids()).toEqual([`kept for ${SECOND}`]));
  });
});
