import { PageReader } from './page-reader';
import { sharedPage } from './shared-world';

const page = sharedPage();

// Before the scripts that wait for the parser, and before a frame shows what nothing but the whole document gives away.
if (document.readyState === 'loading') document.addEventListener('readystatechange', read, { once: true });
else read();

function read(): void {
  if (page && !page.signal.aborted) page.attachReader(new PageReader(document, page));
}
