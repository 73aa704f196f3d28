import { t } from '../../platform/i18n';
import { Confirm } from '../confirm';

interface ConfirmErasingProps {
  readonly question: string;
  /** What is lost. */
  readonly goes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The last question before something is gone: what goes with it, and what stays. */
export function ConfirmErasing({ goes, ...asked }: ConfirmErasingProps) {
  return (
    <Confirm {...asked} yes={t('historyOptionEraseYes')} isDangerous>
      <p>{goes}</p>
      <p>{t('historyOptionEraseStays')}</p>
    </Confirm>
  );
}
