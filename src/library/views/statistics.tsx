import { t } from '../../platform/i18n';
import { StatisticsPage } from '../statistics/statistics-page';
import type { View } from './view';

/** What was read, when and where, in sums. */
export const statistics: View = { id: 'statistics', title: () => t('statsTitle'), Content: StatisticsPage };
