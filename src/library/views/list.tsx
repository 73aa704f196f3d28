import { t } from '../../platform/i18n';
import { ListPage } from '../list/list-page';
import type { View } from './view';

/** The articles, found and ordered as the reader asks. */
export const list: View = { id: 'list', title: () => t('libraryList'), Content: ListPage };
