import { removeLeftovers } from './leftovers';
import { PageController } from './page-controller';
import { sharedPage, sharePage } from './shared-world';

// Other XML than XHTML, SVG and the viewers of pictures and PDF files are no news pages.
if (document.contentType.includes('html')) {
  // Injected a second time (the host was granted again, say): the later script takes over.
  sharedPage()?.end();
  removeLeftovers(document);
  sharePage(new PageController(document, location.href));
}
