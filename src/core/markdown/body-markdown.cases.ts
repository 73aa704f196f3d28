/** HTML of a body, and its Markdown; links are relative to https://bosong.example/tin/. */
type MarkdownCase = readonly [what: string, html: string, markdown: string];

export const markdownCases: readonly MarkdownCase[] = [
  // text
  [
    'paragraphs',
    '<p>Cầu mới\n  đã xong.</p><p>Dân <em>rất</em> <strong>mừng </strong>.</p>',
    'Cầu mới đã xong.\n\nDân *rất* **mừng** .',
  ],
  ['line breaks', '<p>Một<br>hai</p>', 'Một  \nhai'],
  [
    'headings below the title',
    '<h1>Một</h1><h2>Hai<br>dòng</h2><h4>Bốn</h4><h3> </h3>',
    '## Một\n\n## Hai dòng\n\n#### Bốn',
  ],
  ['a quotation', '<blockquote><p>Chờ</p><p>mãi</p></blockquote>', '> Chờ\n> \n> mãi'],
  ['lists', '<ul><li>một</li><li>hai<ol><li>ba</li></ol></li></ul>', '-   một\n-   hai\n    1.  ba'],
  ['what was struck out', '<p><del>ba</del> <s>bốn</s> năm</p>', '~~ba~~ ~~bốn~~ năm'],
  [
    'signs of Markdown and HTML that are text',
    '<p>1. *sao* _gạch_ [x](y) &lt;b&gt; &amp;lt; ~~a~~ A&amp;B `m`</p><p># đầu</p>',
    '1\\. \\*sao\\* \\_gạch\\_ \\[x\\](y) \\<b> \\&lt; \\~\\~a\\~\\~ A&B \\`m\\`\n\n\\# đầu',
  ],
  [
    'what is no text',
    '<p>Cầu</p><script>a</script><style>p{}</style><noscript>c</noscript><svg><text>d</text></svg><button>e</button><form>f</form>',
    'Cầu',
  ],

  // links
  ['a relative link', '<p><a href="../cau">cầu</a></p>', '[cầu](https://bosong.example/cau)'],
  ['a link over lines', '<p><a href="/a"><b>cầu</b>\n mới</a></p>', '[**cầu** mới](https://bosong.example/a)'],
  [
    'a link with brackets and spaces',
    '<p><a href="/a (1)&lt;">cầu</a></p>',
    '[cầu](https://bosong.example/a%20%281%29%3C)',
  ],
  [
    'links that are no web pages',
    '<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="http://[">c</a> <a href="">d</a></p>',
    'a b c d',
  ],
  ['a link without text', '<p>Cầu<a href="/a"></a></p>', 'Cầu'],

  // pictures
  [
    'a picture',
    '<img src="/a.jpg" alt="Cầu [mới]\nbên sông">',
    '![Cầu \\[mới\\] bên sông](https://bosong.example/a.jpg)',
  ],
  [
    'a picture that loads late',
    '<img src="data:image/gif;base64,R0" data-src="//anh.example/a.jpg"><img src="/trong.png" data-original="/b.jpg">',
    '![](https://anh.example/a.jpg)![](https://bosong.example/b.jpg)',
  ],
  [
    'a picture in several sizes',
    '<figure>\n    <meta content="a">\n    <picture>\n    <source srcset="/b.webp">\n    <img src="/a.jpg">\n    </picture>\n</figure>',
    '![](https://bosong.example/a.jpg)',
  ],
  ['a picture without a link', '<p>Cầu<img src="data:image/gif;base64,R0"><img></p>', 'Cầu'],
  [
    'a caption',
    '<figure><a href="/to.jpg"><img src="/a.jpg" alt=""></a><figcaption>Cầu <em>mới</em>. Ảnh: <b>Thu_Hà</b></figcaption></figure>',
    '![](https://bosong.example/a.jpg)\n\n*Cầu mới. Ảnh: Thu\\_Hà*',
  ],
  [
    'a caption without words',
    '<figure><img src="/a.jpg"><figcaption> </figcaption></figure>',
    '![](https://bosong.example/a.jpg)',
  ],

  // tables
  [
    'a table',
    '<table><caption>Giá <b>vé</b></caption><thead><tr><th>Tuyến</th><th>Giá</th></tr></thead><tbody><tr><td>A | B</td><td>5.000</td></tr></tbody></table>',
    'Giá vé\n\n| Tuyến | Giá |\n| --- | --- |\n| A \\| B | 5.000 |',
  ],
  [
    'cells over rows and columns, of several paragraphs, missing',
    '<table><tr><td rowspan="2">1</td><td colspan="2">2</td></tr><tr><td><p>a</p><p><a href="/b">b</a></p></td></tr><tr><td>x</td></tr></table>',
    '| 1 | 2 |  |\n| --- | --- | --- |\n|  | a<br>[b](https://bosong.example/b) |  |\n| x |  |  |',
  ],
  [
    'a cell down to the last row',
    '<table><tr><td rowspan="0">1</td><td>2</td></tr><tr><td>3</td></tr></table>',
    '| 1 | 2 |\n| --- | --- |\n|  | 3 |',
  ],
  [
    'a picture and its caption in a table',
    '<table><tr><td><img src="/a.jpg"></td></tr><tr><td>Ảnh: Thu Hà</td></tr></table>',
    '![](https://bosong.example/a.jpg)\n\nẢnh: Thu Hà',
  ],
  [
    'a box that is a table, with a table in it',
    '<table><tr><td>Hộp</td><td>bên</td></tr><tr><td><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></td></tr></table>',
    'Hộp\n\nbên\n\n| 1 | 2 |\n| --- | --- |\n| 3 | 4 |',
  ],
  ['an empty table', '<p>Cầu</p><table></table>', 'Cầu'],
];
