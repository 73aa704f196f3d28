import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ArticleField } from '../article';
import { ownName } from '../own-name';
import { openPage } from '../page';
import type { Claim, Source } from '../sources/source';
import { readDates } from './dates';
import { readDescription } from './description';
import { descriptionCases, sectionCases, siteNameCases, titleCases } from './fields.cases';
import { readImage, readUrl } from './links';
import { readSection } from './section';
import { readSiteName } from './site-name';
import { readTags } from './tags';
import { withoutSiteName } from './title';

const TITLE = 'Cầu mới khánh thành hôm nay';
const URL = 'https://www.venrach.net/cau-moi-khanh-thanh-hom-nay-12345.html';
const page = openPage(
  new JSDOM(`<title>${TITLE}</title><h1>${TITLE}</h1>`).window.document,
  URL,
  undefined,
  () => undefined,
);
const isOwn = ownName(URL, ['Ven Rạch']);

/** Sources that claim these texts for a field, one each; a claim that readers see is marked by its source's name "shown". */
const claiming = (
  field: ArticleField,
  ...texts: readonly (string | readonly [name: string, text: string])[]
): Source[] =>
  texts.map((one) => {
    const [name, text] = typeof one === 'string' ? ['meta', one] : one;
    const claim: Claim = name === 'shown' ? { key: 'k', text, shown: true } : { key: 'k', text };
    return { name, claims: { [field]: () => [claim] } };
  });

describe('title', () => {
  it.each(titleCases)('%j is %j', (title, cut) => {
    expect(withoutSiteName(title, isOwn, (name) => name === 'Đời sống')).toBe(cut);
  });
});

describe('description', () => {
  it.each(descriptionCases)('%j is %j', (raw, text) => {
    expect(readDescription(page, claiming('description', raw), isOwn, TITLE)?.value).toBe(text);
  });

  it('is not the title, and not cut short where another source has it whole', () => {
    const whole = 'Cây cầu bốn mươi hai mét ở phường Bến Đá giúp ba trăm học sinh đến trường.';
    const sources = claiming('description', TITLE, `${whole.slice(0, 60)}...`, whole);
    expect(readDescription(page, sources, isOwn, TITLE)?.value).toBe(whole);
  });
});

describe('section', () => {
  it.each(sectionCases)('%j is %j', (raw, section) => {
    expect(readSection(page, claiming('section', raw), isOwn, TITLE)?.value).toBe(section);
  });

  it('is the vague step of a path only where there is no other', () => {
    const path = (...texts: string[]): Source[] => [
      { name: 'breadcrumb', claims: { section: () => texts.map((text) => ({ key: 'a', text })) } },
    ];
    expect(readSection(page, path('Tin tức', 'Sức khỏe'), isOwn, TITLE)?.value).toBe('Sức khỏe');
    expect(readSection(page, path('Tin tức'), isOwn, TITLE)?.value).toBe('Tin tức');
    expect(readSection(page, path(TITLE, 'Sức khỏe'), isOwn, TITLE)?.value).toBe('Sức khỏe');
  });
});

describe('site name', () => {
  it.each(siteNameCases)('%j is %j', (raw, name) => {
    expect(readSiteName(page, claiming('siteName', raw))?.value).toBe(name);
  });

  it('is the best written of several, that of the rule before all', () => {
    const names = claiming('siteName', 'venrach.net', 'VEN RẠCH', 'Ven Rạch', 'Báo Ven Rạch');
    expect(readSiteName(page, names)?.value).toBe('Ven Rạch');
    expect(readSiteName(page, [...names, ...claiming('siteName', ['site', 'ven rạch'])])?.value).toBe('ven rạch');
  });
});

describe('dates', () => {
  const published = (...texts: Parameters<typeof claiming>[1][]) =>
    readDates(page, claiming('published', ...texts), undefined).published?.value;

  it.each([
    ['UTC that is local time', ['2026-03-07T08:47:00Z', ['shown', '07/03/2026 08:47']], '2026-03-07T08:47:00+07:00'],
    ['local time that is UTC', ['2026-03-07T01:47:00', ['shown', '07/03/2026 08:47']], '2026-03-07T08:47:00+07:00'],
    [
      'day and month in the other order',
      ['08/01/2026 10:02:00', ['shown', '01/08/2026 10:02']],
      '2026-08-01T10:02:00+07:00',
    ],
    [
      'a sure zone, whatever is printed',
      ['2026-03-07T08:47:00+07:00', ['shown', '07/03/2026 15:47']],
      '2026-03-07T08:47:00+07:00',
    ],
    [
      'another time in print, which is no slip',
      ['2026-03-07T08:47:00', ['shown', '07/03/2026 10:00']],
      '2026-03-07T08:47:00+07:00',
    ],
    ['the day alone, and its time elsewhere', ['2026-03-07', '2026-03-07T08:47:00+07:00'], '2026-03-07T08:47:00+07:00'],
    [
      'the day alone, and another day',
      [['site', '07/03/2026'], '2026-03-09T08:47:00+07:00'],
      '2026-03-07T00:00:00+07:00',
    ],
    ['nothing', ['hôm nay'], undefined],
  ] as const)('reads %s', (_what, texts, iso) => {
    expect(published(...texts)).toBe(iso);
  });

  it('leaves out a change before the publication', () => {
    const sources = [
      ...claiming('published', '2026-03-07T08:47:00+07:00'),
      ...claiming('modified', '2026-03-07T08:46:00+07:00'),
    ];
    expect(readDates(page, sources, undefined).modified).toBeUndefined();
  });
});

describe('tags', () => {
  it('are parted, cleaned and told once', () => {
    const raw = `Từ khóa: cầu mới, #rạch Lá;Cầu Mới\nrach la|Ven Rạch, ${TITLE}, ,`;
    expect(readTags(page, claiming('tags', raw), isOwn, TITLE)?.value).toEqual(['cầu mới', 'rạch Lá']);
  });
});

describe('links', () => {
  const url = (...texts: Parameters<typeof claiming>[1][]) => readUrl(page, claiming('url', ...texts))?.value;
  const own = 'https://www.venrach.net/cau-moi-khanh-thanh-hom-nay-12345.html';

  it.each([
    [
      'the canonical one',
      ['document', '/cau-moi-12345.html?utm_source=a#b'],
      'https://www.venrach.net/cau-moi-12345.html',
    ],
    [
      'the canonical one of the main site',
      ['document', 'https://venrach.net/cau-moi-12345.html'],
      'https://venrach.net/cau-moi-12345.html',
    ],
    [
      'the address, where the canonical one is another site',
      ['document', 'https://venrach.net.khac.vn/a-12345.html'],
      own,
    ],
    ['the address, where the canonical one is the home page', ['document', '/'], own],
    ['the address, where there is only an og:url', ['open-graph', '/khac-12345.html'], own],
    ['the address, where the canonical one is a script', ['document', 'javascript:alert(1)'], own],
  ] as const)('takes %s', (_what, claim, expected) => {
    expect(url(claim)).toBe(expected);
  });

  it.each([
    ['/anh/cau.jpg', 'https://www.venrach.net/anh/cau.jpg'],
    ['//cdn.venrach.net/cau.jpg?w=1&amp;h=2', 'https://cdn.venrach.net/cau.jpg?w=1&h=2'],
    ['https://i.1cdn.vn/thumbs/default_image.png', undefined],
    ['/images/logo-share.png', undefined],
    ['data:image/png;base64,AAAA', undefined],
  ])('takes the picture %j for %j', (raw, expected) => {
    expect(readImage(page, claiming('image', raw))?.value).toBe(expected);
  });
});
