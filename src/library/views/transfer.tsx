import { t } from '../../platform/i18n';
import { TransferPage } from '../transfer/transfer-page';
import type { View } from './view';

/** The history as files: out, and in. */
export const transfer: View = { id: 'transfer', title: () => t('transferTitle'), Content: TransferPage };
