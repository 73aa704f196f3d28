import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../metadata/article';
import { articleMarkdown } from './index';

const ACCESSED = '2026-11-25T09:00:00+07:00';

const ARTICLE: Article = {
  title: 'Cầu mới: "nối" # hai bờ',
  authors: ['Nguyễn Văn An', "H'Hen Niê"],
  published: '2016-10-14T20:55:00+07:00',
  modified: undefined,
  section: undefined,
  siteName: 'Báo Bờ Sông',
  url: 'https://bosong.example/tin/cau-moi.html',
  description: undefined,
  tags: [],
  image: undefined,
  language: 'vi',
  agency: 'TTXVN',
  wordCount: 0,
  readingMinutes: 0,
  provenance: {},
};

function bodyOf(html: string): HTMLElement {
  return new JSDOM(html).window.document.body;
}

describe('articleMarkdown', () => {
  it('is front matter, title and body', () => {
    expect(articleMarkdown(ARTICLE, bodyOf('<p>Đã <a href="a">xong</a>.</p>'), { accessed: ACCESSED })).toBe(
      `---
title: "Cầu mới: \\"nối\\" # hai bờ"
author: ["Nguyễn Văn An","H'Hen Niê"]
date: "2016-10-14T20:55:00+07:00"
source: "Báo Bờ Sông"
link: "https://bosong.example/tin/cau-moi.html"
accessed: "2026-11-25T09:00:00+07:00"
---

# Cầu mới: "nối" # hai bờ

Đã [xong](https://bosong.example/tin/a).
`,
    );
  });

  it('leaves out what the article does not say; an agency is the author where no person is', () => {
    const bare = { ...ARTICLE, authors: [], published: undefined, siteName: undefined };
    const lines = (article: Article) => articleMarkdown(article, bodyOf(''), { accessed: ACCESSED }).split('\n');
    expect(
      lines(bare)
        .slice(1, 5)
        .map((line) => line.split(':')[0]),
    ).toEqual(['title', 'author', 'link', 'accessed']);
    expect(lines(bare)[2]).toBe('author: ["TTXVN"]');
    expect(lines({ ...bare, agency: undefined })[2]).toMatch(/^link: /);
  });

  it('lets no title end the front matter or become markup', () => {
    const title = 'a"\n---\nb: c\u2028\u0085\\ <b> [x](y)';
    const text = articleMarkdown({ ...ARTICLE, title }, bodyOf(''), { accessed: ACCESSED });
    const [line = ''] = text.split('\n').slice(1);
    expect(line).toBe('title: "a\\"\\n---\\nb: c\\u2028\\u0085\\\\ <b> [x](y)"');
    expect(JSON.parse(line.slice('title: '.length))).toBe(title);
    expect(text.split('\n').slice(-4)).toEqual(['# a" --- b: c \u0085\\\\ \\<b> \\[x\\](y)', '', '', '']);
  });

  it('takes links relative to the page where its address is another than the article’s', () => {
    const options = { accessed: ACCESSED, base: 'https://m.bosong.example/' };
    expect(articleMarkdown(ARTICLE, bodyOf('<a href="a">b</a>'), options)).toContain('[b](https://m.bosong.example/a)');
  });
});
