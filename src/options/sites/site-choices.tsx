import { useRef } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { askBackground } from '../../platform/messaging';
import { Switch } from '../../ui/switch';
import { LongList } from '../../ui/long-list';
import { SiteField } from '../site-field';
import { useAction } from '../use-action';
import { type SiteChoice, useSiteChoices } from './use-site-choices';

/** Where nothing is repaired or hidden because the reader wants it so: everywhere, or site by site. */
export function SiteChoices() {
  const { choices, isPausedEverywhere } = useSiteChoices();
  if (!choices) return null;
  return (
    <>
      <PauseEverywhere isPaused={isPausedEverywhere} />
      <OwnChoices choices={choices} />
    </>
  );
}

function PauseEverywhere({ isPaused }: { readonly isPaused: boolean }) {
  const { status, act } = useAction();
  const pause = (isOn: boolean) =>
    act(async () => {
      await askBackground('pauseEverywhere', isOn);
      return t(isOn ? 'sitesPausedEverywhere' : 'sitesGoOnEverywhere');
    });
  return (
    <div class="option">
      <Switch label={t('sitesPauseEverywhere')} isOn={isPaused} onChange={pause} />
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}

function OwnChoices({ choices }: { readonly choices: readonly SiteChoice[] }) {
  const { status, act } = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  const pause = (site: string) => {
    act(async () => {
      await askBackground('pauseSite', site, true);
      return t('sitesPausedOne', site);
    });
    return '';
  };
  const free = (site: string) => {
    // The button that was pressed goes.
    heading.current?.focus();
    act(async () => {
      await askBackground('freeSite', site);
      return t('sitesFreedOne', site);
    });
  };
  return (
    <div class="option">
      <h3 ref={heading} tabIndex={-1}>
        {t('sitesOwnChoices')}
      </h3>
      <p class="aside">{t(choices.length > 0 ? 'sitesOwnChoicesText' : 'sitesOwnChoicesNone')}</p>
      <ChoiceList choices={choices} onFree={free} />
      <SiteField label={t('sitesPauseField')} button={t('sitesPauseButton')} onSite={pause} />
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}

interface ChoiceListProps {
  readonly choices: readonly SiteChoice[];
  readonly onFree: (site: string) => void;
}

function ChoiceList({ choices, onFree }: ChoiceListProps) {
  return (
    <LongList rows={choices} keyOf={({ site }) => site} textOf={({ site }) => site}>
      {(choice) => (
        <>
          <span>
            <bdi>{choice.site}</bdi> <span class="aside">{wordsFor(choice)}</span>
          </span>
          <button
            type="button"
            class="small"
            aria-label={t('sitesFreeNamed', choice.site)}
            onClick={() => onFree(choice.site)}
          >
            {t('sitesFree')}
          </button>
        </>
      )}
    </LongList>
  );
}

function wordsFor({ repair, declutter, isPaused }: SiteChoice): string {
  const words = [
    ...(isPaused ? [t('sitesIsPaused')] : []),
    ...(repair ? [] : [t('sitesNotRepaired')]),
    ...(declutter ? [] : [t('sitesNotDecluttered')]),
  ];
  return words.join(', ');
}
