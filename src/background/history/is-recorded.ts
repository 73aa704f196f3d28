import type { Runtime } from '../../platform/browser';
import { historySettings } from '../../platform/settings';
import { siteKey } from '../../platform/site-key';

/** Whether anything is recorded of a sender's page. Private windows leave no trace, whatever a content script asks for. */
export async function isRecorded(sender: Runtime.MessageSender): Promise<boolean> {
  if (sender.tab?.incognito !== false) return false;
  const { isPaused, excludedSites } = await historySettings.get();
  const site = siteKey(new URL(sender.url ?? 'about:blank').hostname);
  return !isPaused && !excludedSites.some((excluded) => site === excluded || site.endsWith(`.${excluded}`));
}
