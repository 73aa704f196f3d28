import { BlockTools } from './blocks/block-tools';
import { sharedPage } from './shared-world';

/** Where the popup was opened before, the tools are there already. */
const KEY = Symbol.for('doc-sach-blocks');
const world = globalThis as { [KEY]?: BlockTools };

const page = sharedPage();
if (page && !page.signal.aborted && world[KEY]?.page !== page) world[KEY] = new BlockTools(document, page);
