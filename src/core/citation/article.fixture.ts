import type { Article } from '../metadata/article';

/** An article of our own; what a case does not give stays as here. */
export function article(given: Partial<Article> = {}): Article {
  return {
    title: 'Cầu mới nối hai bờ sông',
    authors: ['Nguyễn Văn An'],
    published: '2016-10-14T20:55:00+07:00',
    modified: undefined,
    section: undefined,
    siteName: 'Báo Bờ Sông',
    url: 'https://bosong.example/cau-moi.html',
    description: undefined,
    tags: [],
    image: undefined,
    language: 'vi',
    agency: undefined,
    wordCount: 0,
    readingMinutes: 0,
    provenance: {},
    ...given,
  };
}

/** The first of so many foreign names: "Peter Smitha", "Peter Smithb" … */
export function manyAuthors(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `Peter Smith${String.fromCharCode(0x61 + i)}`);
}

export const ACCESSED = '2026-11-25T09:00:00+07:00';
