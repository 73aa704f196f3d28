import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { askBackground } from '../../platform/messaging';
import { Confirm } from '../confirm';
import type { Action } from '../use-action';

type Kind = 'sites' | 'rules' | 'exceptions';

/** What is left alone unless the reader ticks it. */
const OWN: readonly { readonly kind: Kind; readonly label: () => string }[] = [
  { kind: 'sites', label: () => t('resetSites') },
  { kind: 'rules', label: () => t('resetRules') },
  { kind: 'exceptions', label: () => t('resetExceptions') },
];

/** Puts the settings back to what the extension is installed with. */
export function Reset({ act }: Pick<Action, 'act'>) {
  const [ticked, setTicked] = useState<readonly Kind[]>();
  const reset = (also: readonly Kind[]) => {
    setTicked(undefined);
    act(async () => {
      await askBackground('resetSettings', also);
      return t('resetDone');
    });
  };
  return (
    <>
      <button type="button" onClick={() => setTicked([])}>
        {t('resetButton')}
      </button>
      {ticked && (
        <Confirm
          question={t('resetAsk')}
          yes={t('resetYes')}
          onYes={() => reset(ticked)}
          onNo={() => setTicked(undefined)}
        >
          <p>{t('resetText')}</p>
          <Ticks ticked={ticked} onTicked={setTicked} />
        </Confirm>
      )}
    </>
  );
}

interface TicksProps {
  readonly ticked: readonly Kind[];
  readonly onTicked: (ticked: readonly Kind[]) => void;
}

function Ticks({ ticked, onTicked }: TicksProps) {
  return (
    <fieldset class="ticks">
      <legend>{t('resetAlso')}</legend>
      {OWN.map(({ kind, label }) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={ticked.includes(kind)}
            onChange={({ currentTarget: { checked } }) =>
              onTicked(checked ? [...ticked, kind] : ticked.filter((other) => other !== kind))
            }
          />{' '}
          {label()}
        </label>
      ))}
    </fieldset>
  );
}
