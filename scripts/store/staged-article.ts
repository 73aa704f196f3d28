import { readFileSync } from 'node:fs';

const WELCOME = 'src/welcome/';
/** The newspaper's own look, so that what the extension shows is told from it. */
const LOOK = `:root { color-scheme: light; --paper: #fff; --accent: #8c1d18; }
.columns { padding-block-start: 1rem; }
.site-header { max-inline-size: none; background: #8c1d18; }
.site-header a { color: #fff; }`;

/** The article to try of the welcome page, as a page of the newspaper that it names: no newspaper there is. */
export const stagedArticle = { url: canonicalUrl(), html: articleHtml() };

/** The pattern that allows the extension there. */
export const STAGED_HOST = `*://${new URL(stagedArticle.url).hostname}/*`;

function articleHtml(): string {
  const sheets = ['../ui/theme.css', 'sample.css'].map((file) => read(file).replace(/^@import.*$/m, ''));
  return read('sample.html')
    .replace(/<script .*<\/script>/, '')
    .replace(/<link rel="(?:stylesheet|icon)".*>/g, '')
    .replace(/<section class="try".*<\/section>/, '')
    .replace('</head>', `<style>${sheets.join('\n')}\n${LOOK}</style></head>`);
}

function canonicalUrl(): string {
  const url = /rel="canonical" href="([^"]+)"/.exec(read('sample.html'))?.[1];
  if (!url) throw new Error('the article to try does not say its address');
  return url;
}

function read(file: string): string {
  return readFileSync(`${WELCOME}${file}`, 'utf8');
}
