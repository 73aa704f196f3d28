import { t } from '../../platform/i18n';
import { Erasing } from './erasing';
import { ExcludedSites } from './excluded-sites';
import { Recording } from './recording';
import { Retention } from './retention';
import { Storage } from './storage';
import { useHistorySettings } from './use-history-settings';
import { useStorage } from './use-storage';

/** What the reading history records, how long it keeps it and where, and the ways to delete it. */
export function HistoryOptions() {
  const { settings, change } = useHistorySettings();
  const storage = useStorage();
  if (!settings) return null;
  const shared = { settings, change, storage };
  return (
    <>
      <p>{t('historyOptionIntro')}</p>
      <Recording {...shared} />
      <Retention {...shared} />
      <ExcludedSites {...shared} />
      <Storage storage={storage} />
      <Erasing storage={storage} />
    </>
  );
}
