import { PageReader } from './page-reader';
import { sharedPage } from './shared-world';

const page = sharedPage();
if (page && !page.signal.aborted) page.attachReader(new PageReader(document, page));
