import type { HistoryRecord } from '../visit';

/** An article as it was read, with all that a record may have. */
export const readRecord: HistoryRecord = {
  visit: {
    id: 1_795_600_000_000,
    key: 'baochi.vn/do-thi/cau-di-bo-20147.html',
    article: {
      title: 'Cầu đi bộ qua hồ: “Chờ thêm một năm”',
      authors: ['Nguyễn Văn An', 'Lê Hà'],
      published: '2026-11-24T20:55:00+07:00',
      modified: undefined,
      section: 'Đô thị',
      siteName: 'Báo Chí',
      url: 'https://baochi.vn/do-thi/cau-di-bo-20147.html',
      description: 'Quận đề nghị lùi ngày khởi công.',
      tags: ['hồ'],
      image: 'https://baochi.vn/anh/cau.jpg',
      language: 'vi',
      agency: undefined,
      wordCount: 450,
      readingMinutes: 2,
      place: 'Hà Nội',
      photographers: ['Trần Bình'],
      corrected: '2026-11-24T21:30:00+07:00',
      previousPage: 'https://baochi.vn/do-thi/cau-di-bo-20147.html?p=1',
      nextPage: 'https://baochi.vn/do-thi/cau-di-bo-20147.html?p=3',
      pages: { number: 2, count: 3 },
      ampUrl: 'https://baochi.vn/amp/do-thi/cau-di-bo-20147.html',
      commentCount: 12,
      licence: 'CC BY 4.0',
    } satisfies Required<HistoryRecord['visit']['article']>,
    repairs: 62,
    hidden: 9,
    firstReadAt: 1_795_500_000_000,
    lastReadAt: 1_795_600_000_000,
    timesRead: 2,
    activeMs: 95_400,
    depth: 0.8,
    progress: 'half-read',
    starredAt: 1_795_600_001_000,
    tags: ['để dành', 'hồ, cầu'],
    note: 'Hỏi lại quận.\nXem bản vẽ.',
  },
  text: { text: 'Hồ rộng 12 ha.\nCầu dài 1 * 90 m.', at: 1_795_600_000_000 },
  earlierText: { text: 'Hồ rộng 12 ha.', at: 1_795_500_000_000 },
  readings: [{ key: 'baochi.vn/do-thi/cau-di-bo-20147.html', hour: '2026-11-25T14', activeMs: 95_400, words: 360 }],
  notes: [
    {
      ...{ id: '6f1e1f0a-3f0e-4c7e-9a53-0d7d3b6a2c11', color: 'blue', text: 'Rộng hơn hồ cũ?\nHỏi lại.' },
      ...{ createdAt: 1_795_600_002_000, changedAt: 1_795_600_003_000 },
      raw: { start: 0, end: 12, exact: 'Hồ rộng 12 h', prefix: '', suffix: 'a.\nCầu dài 1 * 90 m.', occurrences: 1 },
      shown: { start: 0, end: 13, exact: 'Hồ rộng 12 ha', prefix: '', suffix: '.\nCầu dài 1 * 90 m.', occurrences: 1 },
    },
  ],
  corrections: { title: 'Cầu đi bộ qua hồ: “Chờ thêm một năm”' },
} satisfies Required<HistoryRecord>;

/** The values of a list, one after the other, as they come from a database or a file. */
export async function* oneByOne<T>(values: Iterable<T>): AsyncGenerator<T, void> {
  for (const value of values) yield await Promise.resolve(value);
}

/** The contrary. Node 20 has no Array.fromAsync. */
export async function allOf<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}
