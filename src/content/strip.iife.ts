import { sharedPage } from './shared-world';
import { ArticleStrip } from './strip/article-strip';

/** Asked for again, it is there already. */
const KEY = Symbol.for('doc-sach-strip');
const world = globalThis as { [KEY]?: ArticleStrip };

const page = sharedPage();
const view = document.defaultView;
if (view && page && !page.signal.aborted && world[KEY]?.page !== page)
  world[KEY] = new ArticleStrip(document, view, page);
