import { Recorder } from './reading/recorder';
import { sharedPage } from './shared-world';

/** Asked for twice, where the worker was stopped before it answered, the recorder is there already. */
const KEY = Symbol.for('doc-sach-reading');
const world = globalThis as { [KEY]?: Recorder };

const page = sharedPage();
if (page && !page.signal.aborted && world[KEY]?.page !== page) world[KEY] = new Recorder(document, page);
