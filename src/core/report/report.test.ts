import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { repairText } from '../repair';
import type { Site } from '../sites/site';
import {
  blockFacts,
  damagedPlaces,
  type PageFacts,
  reportData,
  type ReportInput,
  reportMarkdown,
  siteRuleFacts,
} from '.';

const { document } = new JSDOM(`<div class="page"><div class="text"><p>Sáng nay trời mưa to.</p></div>
  <ul id="xem-nhieu"><li><a href="/a"><img src="a.jpg">Chợ   phiên đông người</a></li></ul></div>`).window;

const SITE: Site = {
  hosts: ['baochi.vn', 'm.baochi.vn'],
  body: '.text',
  clutterInBody: [['.text .lien-quan', 'related']],
  clutter: [['#xem-nhieu', 'sidebar']],
  metadata: {},
};

const FACTS: PageFacts = {
  url: 'https://ai:mat-khau@baochi.vn/cho-phien.html?trang=2&utm_source=zalo#binh-luan',
  bodyBy: 'site',
  siteRule: siteRuleFacts(document, SITE),
  staleRule: undefined,
  evidence: [],
  hidden: [],
  moreHidden: 0,
};

const INPUT: ReportInput = {
  page: {
    kind: 'article',
    article: {
      provenance: {
        title: {
          source: 'site',
          key: 'h1',
          others: [{ source: 'open-graph', key: 'og:title', value: 'Chợ phiên đông người' }],
        },
      },
    },
    switches: { repair: true },
    pauses: { page: false },
    repairs: {
      count: 3,
      kinds: [
        { class: 'seed', times: 2, isKept: false },
        { class: 'seed', times: 1, isKept: true },
      ],
      moreKinds: 0,
      unresolved: 1,
      originalShown: false,
    },
    problems: ['broken-json-ld'],
  },
  facts: FACTS,
  ownRules: [],
  versions: { extension: '0.1.0', browser: 'B', language: 'vi' },
  settings: {},
};

describe('what a report says of a page', () => {
  it('names a block by its selector, reason and size', () => {
    const [block] = document.getElementsByTagName('ul');
    expect(block && blockFacts(block, 'sidebar')).toEqual({
      ...{ selector: '#xem-nhieu', reason: 'sidebar', letters: 20, links: 1, pictures: 1 },
    });
  });

  it('tells what a site’s rule names in the page', () => {
    expect(FACTS.siteRule).toEqual({
      ...{ rule: 'baochi.vn', body: '.text', bodies: 1, used: [['#xem-nhieu', 'sidebar', 1]], unused: 1 },
    });
  });

  it('shows a damaged place with some words around it', () => {
    const raw = 'Nhiửu người nói vử chợ phiên.';
    const { repairs } = repairText(raw);
    expect(repairs.length).toBeGreaterThan(0);
    const lost = { start: 17, end: 19 };
    const places = damagedPlaces({ raw, repairs: repairs.slice(0, 1), unresolved: [lost] });
    expect(places.map(({ before, after }) => [before, after])).toEqual([
      [repairs[0]?.before, repairs[0]?.after],
      [raw.slice(17, 19), undefined],
    ]);
    for (const { around, before } of places) expect(around).toContain(before);
  });

  it.each([
    [false, 'https://baochi.vn/cho-phien.html?trang=2'],
    [true, 'https://baochi.vn/cho-phien.html'],
  ])('has the address without fragment, tracking and credentials; without its query: %s', (leavesQuery, url) => {
    expect(reportData(INPUT, { leavesQuery }).url).toBe(url);
  });

  it('has no address where the page has none of the web', () => {
    const facts = { ...FACTS, url: 'data:text/html,Sáng' };
    expect(reportData({ ...INPUT, facts }, { leavesQuery: false }).url).toBe('');
  });

  it('counts the repairs by class and has none of the page’s words', () => {
    const data = reportData(INPUT, { leavesQuery: false });
    expect(data.repairs).toMatchObject({ words: 3, byClass: { seed: 3 }, keptAsWritten: 1, unresolved: 1 });
    expect(data.metadataFrom).toEqual({ title: 'site: h1' });
    expect(JSON.stringify(data)).not.toMatch(/Chợ|mưa/);
    expect('text' in data).toBe(false);
  });

  it('is Markdown whose data nothing in a page can end', () => {
    const data = { text: { title: '```\n# Chợ' } };
    const text = reportMarkdown('Trang lỗi', ['Sửa 3 chỗ'], data);
    expect(text).toMatch(/^# Trang lỗi\n\n- Sửa 3 chỗ\n\n```json\n/);
    expect(text.match(/^```/gm)).toHaveLength(2);
    expect(JSON.parse(text.split(/^```(?:json)?$/m)[1] ?? '')).toEqual(data);
  });
});
