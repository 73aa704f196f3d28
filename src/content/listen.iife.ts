import { Listening } from './listen/listening';
import { sharedPage } from './shared-world';

/** Asked for again, it is there already. */
const KEY = Symbol.for('doc-sach-listen');
const world = globalThis as { [KEY]?: Listening };

const page = sharedPage();
if (page && !page.signal.aborted && world[KEY]?.page !== page) world[KEY] = new Listening(document, page);
