import { askAgain } from './ask-again';
import { createRepairPart } from './repair/create-repair-part';
import { sharedPage } from './shared-world';

const page = sharedPage();
if (page && !page.repair && !page.signal.aborted) {
  page.attachRepair(createRepairPart(document, page));
  // Where they are there already, they learn by this that there is an engine now.
  askAgain('injectAnnotations').catch((error: unknown) => page.fail(error));
}
