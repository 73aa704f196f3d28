import type { Article } from '../../metadata/article';
import { manyAuthors } from '../article.fixture';

/** What differs from the article of the fixture, and its citation; "_" stands around what is italic. */
interface FormatCase {
  readonly what: string;
  readonly format: string;
  readonly given?: Partial<Article>;
  readonly vi: string;
  /** The same where not given. */
  readonly en?: string;
}

const URL = 'https://bosong.example/cau-moi.html';

export const formatCases: readonly FormatCase[] = [
  // The elements in the order of ISO 690:2010 for a contribution to a serial; the Vietnamese words are those of theses.
  {
    what: 'one author',
    format: 'iso690',
    vi: `Nguyễn Văn An. Cầu mới nối hai bờ sông. _Báo Bờ Sông_ [trực tuyến]. 14 tháng 10 năm 2016 [truy cập ngày 25 tháng 11 năm 2026]. Địa chỉ: ${URL}`,
    en: `Nguyễn Văn An. Cầu mới nối hai bờ sông. _Báo Bờ Sông_ [online]. 14 October 2016 [viewed 25 November 2026]. Available from: ${URL}`,
  },
  {
    what: 'three authors',
    format: 'iso690',
    given: { authors: ['Thu Hà', 'Trần Thị Bình', 'Peter Smith'] },
    vi: `Thu Hà, Trần Thị Bình và Peter Smith. Cầu mới nối hai bờ sông. _Báo Bờ Sông_ [trực tuyến]. 14 tháng 10 năm 2016 [truy cập ngày 25 tháng 11 năm 2026]. Địa chỉ: ${URL}`,
    en: `Thu Hà, Trần Thị Bình and Peter Smith. Cầu mới nối hai bờ sông. _Báo Bờ Sông_ [online]. 14 October 2016 [viewed 25 November 2026]. Available from: ${URL}`,
  },
  {
    what: 'a foreign author first',
    format: 'iso690',
    given: { authors: ['Peter Smith', 'Jean Dubois'] },
    vi: `Smith, Peter và Jean Dubois. Cầu mới nối hai bờ sông. _Báo Bờ Sông_ [trực tuyến]. 14 tháng 10 năm 2016 [truy cập ngày 25 tháng 11 năm 2026]. Địa chỉ: ${URL}`,
    en: `Smith, Peter and Jean Dubois. Cầu mới nối hai bờ sông. _Báo Bờ Sông_ [online]. 14 October 2016 [viewed 25 November 2026]. Available from: ${URL}`,
  },
  {
    what: 'four authors',
    format: 'iso690',
    given: { authors: ['Thu Hà', 'Lan Anh', 'Minh Châu', 'Quốc Bảo'] },
    vi: `Thu Hà và cộng sự. Cầu mới nối hai bờ sông. _Báo Bờ Sông_ [trực tuyến]. 14 tháng 10 năm 2016 [truy cập ngày 25 tháng 11 năm 2026]. Địa chỉ: ${URL}`,
    en: `Thu Hà et al. Cầu mới nối hai bờ sông. _Báo Bờ Sông_ [online]. 14 October 2016 [viewed 25 November 2026]. Available from: ${URL}`,
  },
  {
    what: 'an agency and a question',
    format: 'iso690',
    given: { authors: [], agency: 'TTXVN', title: 'Ai xây cầu?' },
    vi: `TTXVN. Ai xây cầu? _Báo Bờ Sông_ [trực tuyến]. 14 tháng 10 năm 2016 [truy cập ngày 25 tháng 11 năm 2026]. Địa chỉ: ${URL}`,
    en: `TTXVN. Ai xây cầu? _Báo Bờ Sông_ [online]. 14 October 2016 [viewed 25 November 2026]. Available from: ${URL}`,
  },
  {
    what: 'nobody, no date, no name of the newspaper',
    format: 'iso690',
    given: { authors: [], published: undefined, siteName: undefined, url: 'https://www.bosong.example/a' },
    vi: 'Cầu mới nối hai bờ sông. _bosong.example_ [trực tuyến]. k.n. [truy cập ngày 25 tháng 11 năm 2026]. Địa chỉ: https://www.bosong.example/a',
    en: 'Cầu mới nối hai bờ sông. _bosong.example_ [online]. n.d. [viewed 25 November 2026]. Available from: https://www.bosong.example/a',
  },

  // APA and Chicago in English are checked against citeproc; here what differs from it, and the Vietnamese.
  {
    what: 'one author',
    format: 'apa',
    vi: `Nguyễn Văn An. (2016, 14 tháng 10). Cầu mới nối hai bờ sông. _Báo Bờ Sông_. ${URL}`,
    en: `Nguyễn, V. A. (2016, October 14). Cầu mới nối hai bờ sông. _Báo Bờ Sông_. ${URL}`,
  },
  {
    what: 'three authors and a quotation',
    format: 'apa',
    given: { authors: ['Đỗ Thị Ánh', 'Thu Hà', 'Peter Smith'], title: 'Ông nói “không”' },
    vi: `Đỗ Thị Ánh, Thu Hà & Smith, P. (2016, 14 tháng 10). Ông nói “không”. _Báo Bờ Sông_. ${URL}`,
    en: `Đỗ, T. Á., Thu Hà, & Smith, P. (2016, October 14). Ông nói “không.” _Báo Bờ Sông_. ${URL}`,
  },
  {
    what: 'two authors, one turned round',
    format: 'apa',
    given: { authors: ['Peter Smith', 'Thu Hà'] },
    vi: `Smith, P. & Thu Hà. (2016, 14 tháng 10). Cầu mới nối hai bờ sông. _Báo Bờ Sông_. ${URL}`,
    en: `Smith, P., & Thu Hà. (2016, October 14). Cầu mới nối hai bờ sông. _Báo Bờ Sông_. ${URL}`,
  },
  {
    what: 'nobody and no date',
    format: 'apa',
    given: { authors: [], published: undefined },
    vi: `Cầu mới nối hai bờ sông. (k.n.). _Báo Bờ Sông_. Truy cập ngày 25 tháng 11 năm 2026, từ ${URL}`,
    en: `Cầu mới nối hai bờ sông. (n.d.). _Báo Bờ Sông_. Retrieved November 25, 2026, from ${URL}`,
  },
  {
    what: 'one author',
    format: 'chicago-note',
    vi: `Nguyễn Văn An, “Cầu mới nối hai bờ sông,” _Báo Bờ Sông_, ngày 14 tháng 10 năm 2016, ${URL}.`,
    en: `Nguyễn Văn An, “Cầu mới nối hai bờ sông,” _Báo Bờ Sông_, October 14, 2016, ${URL}.`,
  },
  {
    what: 'four authors, a full stop, no date',
    format: 'chicago-note',
    given: { authors: manyAuthors(4), title: 'Cầu đã xong.', published: undefined },
    vi: `Peter Smitha và cộng sự, “Cầu đã xong,” _Báo Bờ Sông_, truy cập ngày 25 tháng 11 năm 2026, ${URL}.`,
    en: `Peter Smitha et al., “Cầu đã xong,” _Báo Bờ Sông_, accessed November 25, 2026, ${URL}.`,
  },
  {
    what: 'two authors, the first not turned round',
    format: 'chicago-bibliography',
    given: { authors: ['Thu Hà', 'Peter Smith'] },
    vi: `Thu Hà và Peter Smith. “Cầu mới nối hai bờ sông.” _Báo Bờ Sông_, ngày 14 tháng 10 năm 2016. ${URL}.`,
    en: `Thu Hà and Peter Smith. “Cầu mới nối hai bờ sông.” _Báo Bờ Sông_, October 14, 2016. ${URL}.`,
  },
  {
    what: 'nobody',
    format: 'chicago-bibliography',
    given: { authors: [] },
    vi: `_Báo Bờ Sông_. “Cầu mới nối hai bờ sông.” Ngày 14 tháng 10 năm 2016. ${URL}.`,
    en: `_Báo Bờ Sông_. “Cầu mới nối hai bờ sông.” October 14, 2016. ${URL}.`,
  },
  {
    what: 'eleven authors, no date',
    format: 'chicago-bibliography',
    given: { authors: manyAuthors(11), published: undefined },
    vi: `Smitha, Peter, Peter Smithb, Peter Smithc, Peter Smithd, Peter Smithe, Peter Smithf, Peter Smithg, và cộng sự. “Cầu mới nối hai bờ sông.” _Báo Bờ Sông_. Truy cập ngày 25 tháng 11 năm 2026. ${URL}.`,
    en: `Smitha, Peter, Peter Smithb, Peter Smithc, Peter Smithd, Peter Smithe, Peter Smithf, Peter Smithg, et al. “Cầu mới nối hai bờ sông.” _Báo Bờ Sông_. Accessed November 25, 2026. ${URL}.`,
  },

  { what: 'an article', format: 'link', vi: `Cầu mới nối hai bờ sông\n${URL}` },

  {
    what: 'one author',
    format: 'bibtex',
    vi: `@article{an2016caumoinoi,
  author = {{Nguyễn Văn An}},
  sortname = {{An Nguyễn Văn}},
  title = {{Cầu mới nối hai bờ sông}},
  journal = {Báo Bờ Sông},
  year = {2016},
  month = oct,
  day = {14},
  langid = {vietnamese},
  urldate = {2026-11-25},
  url = {${URL}}
}
`,
  },
  {
    what: 'several authors and signs of TeX',
    format: 'bibtex',
    given: {
      authors: ['Peter John Smith', 'Thu Hà'],
      title: 'Lãi 5% & nợ $3 #1 _x_ {a} ~ ^ \\input',
      siteName: 'Tin & Tức',
      language: 'en',
      url: 'https://bosong.example/a_b%20c?q={x}&y=~1#2',
    },
    vi: `@article{smith2016lai5no,
  author = {Smith, Peter John and {Thu Hà}},
  sortname = {{Smith Peter John} and {Hà Thu}},
  title = {{Lãi 5\\% \\& nợ \\$3 \\#1 \\_x\\_ \\textbraceleft{}a\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}input}},
  journal = {Tin \\& Tức},
  year = {2016},
  month = oct,
  day = {14},
  urldate = {2026-11-25},
  url = {https://bosong.example/a_b%20c?q=%7Bx%7D&y=~1#2}
}
`,
  },
  {
    what: 'nobody, no date, no Latin letter',
    format: 'bibtex',
    given: { authors: [], published: undefined, siteName: 'Правда', title: 'Мост', language: undefined },
    vi: `@article{baibao,
  title = {{Мост}},
  journal = {Правда},
  urldate = {2026-11-25},
  url = {${URL}}
}
`,
  },

  {
    what: 'a Vietnamese and a foreign author',
    format: 'ris',
    given: { authors: ['Nguyễn Văn An', 'Peter Smith'] },
    vi: [
      'TY  - NEWS',
      'AU  - Nguyễn Văn An,',
      'AU  - Smith, Peter',
      'TI  - Cầu mới nối hai bờ sông',
      'T2  - Báo Bờ Sông',
      'PY  - 2016',
      'DA  - 2016/10/14',
      'LA  - vi',
      'Y2  - 2026/11/25',
      `UR  - ${URL}`,
      'ER  - ',
      '',
    ].join('\r\n'),
  },
  {
    what: 'a title of several lines, nobody, no date',
    format: 'ris',
    given: { authors: [], published: undefined, language: undefined, title: 'Cầu\r\nER  - \u0085mới' },
    vi: [
      'TY  - NEWS',
      'TI  - Cầu ER - mới',
      'T2  - Báo Bờ Sông',
      'Y2  - 2026/11/25',
      `UR  - ${URL}`,
      'ER  - ',
      '',
    ].join('\r\n'),
  },
];
