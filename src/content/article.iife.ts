import { ArticleReader } from './article/article-reader';
import { sharedPage } from './shared-world';

const page = sharedPage();
// Whatever needs it has it put into the page: it may be there already.
if (page && !page.signal.aborted && !page.article) page.attachArticle(new ArticleReader(document, page));
