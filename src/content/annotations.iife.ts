import { Annotations } from './annotations/annotations';
import { sharedPage } from './shared-world';

/** Asked for by the article and by the engine: what is there already looks again. */
const KEY = Symbol.for('doc-sach-annotations');
const world = globalThis as { [KEY]?: Annotations };

const page = sharedPage();
if (page && !page.signal.aborted) {
  if (world[KEY]?.page === page) world[KEY].refresh();
  else world[KEY] = new Annotations(document, page);
}
