import { askAgain } from './ask-again';
import { createRepairPart } from './repair/create-repair-part';
import { type Page, sharedPage } from './shared-world';

const page = sharedPage();
// A task of its own: to compile the engine keeps the page waiting long enough.
if (page) setTimeout(() => attachTo(page));

function attachTo(page: Page): void {
  // It may have been put in twice, or the page have ended.
  if (page.repair || page.signal.aborted) return;
  page.attachRepair(createRepairPart(document, page));
  // Where they are there already, they learn by this that there is an engine now.
  askAgain('injectAnnotations').catch((error: unknown) => page.fail(error));
}
