import { useState } from 'preact/hooks';
import { t, tPlural } from '../../platform/i18n';
import type { Erasure } from '../../platform/history-messages';
import { askBackground } from '../../platform/messaging';
import { useAction } from '../use-action';
import { ConfirmErasing } from './confirm-erasing';
import { PeriodFields } from './period-fields';
import { SiteField } from '../site-field';
import type { KeptStorage } from './use-storage';

/** Something that is about to be deleted, and the question that asks for it. */
export interface AskedErasure {
  readonly erasure: Erasure;
  readonly question: string;
}

/** Deletes a site, a period, the kept texts or everything from the history, for good. */
export function Erasing({ storage }: { readonly storage: KeptStorage }) {
  const { status, isBusy, act } = useAction();
  const [asked, setAsked] = useState<AskedErasure>();
  const erase = ({ erasure }: AskedErasure) => {
    setAsked(undefined);
    act(async () => {
      const count = await askBackground('eraseHistory', erasure);
      storage.refresh();
      if (count === 0) return t('historyOptionErasedNone');
      return tPlural(erasure.kind === 'texts' ? 'historyOptionErasedTexts' : 'historyOptionErased', count);
    });
  };
  const askForSite = (host: string) => {
    setAsked({ erasure: { kind: 'site', host }, question: t('historyOptionEraseSiteAsk', host) });
    return '';
  };
  return (
    <div class="option">
      <h3>{t('historyOptionErase')}</h3>
      <p class="aside">{t('historyOptionEraseText')}</p>
      <SiteField label={t('historyOptionEraseSite')} button={t('historyOptionEraseButton')} onSite={askForSite} />
      <PeriodFields onPeriod={setAsked} />
      <WholeHistory onAsk={setAsked} />
      <p class="status" role="status">
        {isBusy ? t('historyOptionErasing') : status}
      </p>
      {asked && <Confirm asked={asked} onYes={() => erase(asked)} onNo={() => setAsked(undefined)} />}
    </div>
  );
}

interface ConfirmProps {
  readonly asked: AskedErasure;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Confirm({ asked: { erasure, question }, onYes, onNo }: ConfirmProps) {
  const goes = t(erasure.kind === 'texts' ? 'historyOptionEraseTextsGoes' : 'historyOptionEraseGoes');
  return <ConfirmErasing question={question} goes={goes} onYes={onYes} onNo={onNo} />;
}

function WholeHistory({ onAsk }: { readonly onAsk: (asked: AskedErasure) => void }) {
  const ask = (kind: 'texts' | 'everything') => () => {
    onAsk({
      erasure: { kind },
      question: t(kind === 'texts' ? 'historyOptionEraseTextsAsk' : 'historyOptionEraseAllAsk'),
    });
  };
  return (
    <div class="buttons">
      <button type="button" onClick={ask('texts')}>
        {t('historyOptionEraseTexts')}
      </button>
      <button type="button" class="danger" onClick={ask('everything')}>
        {t('historyOptionEraseAll')}
      </button>
    </div>
  );
}
