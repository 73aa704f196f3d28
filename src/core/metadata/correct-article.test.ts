import { describe, expect, it } from 'vitest';
import type { Article } from './article';
import { correctedArticle, fieldOfText, fieldText } from './correct-article';

const ARTICLE: Article = {
  title: 'Làm sạch hồ Đàm',
  authors: ['HÀ ĐĂNG'],
  published: '2016-10-14T20:55:00+07:00',
  modified: undefined,
  section: undefined,
  siteName: 'Người Hà Nội',
  url: 'https://nguoihanoi.vn/ho-dam-1.html',
  description: undefined,
  tags: [],
  image: undefined,
  language: 'vi',
  agency: undefined,
  wordCount: 640,
  readingMinutes: 3,
  provenance: { authors: { source: 'meta', key: 'dable:author', others: [] } },
};

describe('correctedArticle', () => {
  it('has what the reader wrote, and keeps what the page says beside it', () => {
    const { authors, title, provenance } = correctedArticle(ARTICLE, { authors: 'Hà Đăng, Lê Thu ' });
    expect(authors).toEqual(['Hà Đăng', 'Lê Thu']);
    expect(title).toBe(ARTICLE.title);
    expect(provenance.authors).toEqual({
      source: 'reader',
      key: '',
      others: [{ source: 'meta', key: 'dable:author', value: 'HÀ ĐĂNG' }],
    });
  });

  it('takes an empty text for none, but leaves no article without a title', () => {
    expect(correctedArticle(ARTICLE, { siteName: '', authors: '', title: ' ' })).toMatchObject({
      siteName: undefined,
      authors: [],
      title: 'Làm sạch hồ Đàm',
    });
  });

  it('is the article itself where nothing was corrected', () => {
    expect(correctedArticle(ARTICLE, {})).toBe(ARTICLE);
  });
});

it('reads a field’s text as the field', () => {
  expect(fieldOfText('authors', fieldText(ARTICLE, 'authors'))).toEqual({ authors: ['HÀ ĐĂNG'] });
  expect(fieldOfText('section', fieldText(ARTICLE, 'section'))).toEqual({ section: undefined });
});
