import { SamplePage } from './sample/sample-page';
import { sharePage } from './shared-world';

sharePage(new SamplePage(document));
