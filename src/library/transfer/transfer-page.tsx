import { t } from '../../platform/i18n';
import { ExportSection } from './export-section';
import { ImportSection } from './import-section';

/** The ways out of the history and into it. */
export function TransferPage() {
  return (
    <div class="transfer">
      <h1>{t('transferTitle')}</h1>
      <ExportSection />
      <ImportSection />
    </div>
  );
}
