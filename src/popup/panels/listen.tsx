import { t } from '../../platform/i18n';
import { askBackground, askPage } from '../../platform/messaging';
import { Section } from '../../ui/section';
import type { PanelProps } from './panel';

/** Reads the article aloud, in the page. */
export function ListenPanel({ page, act }: PanelProps) {
  if (page.kind !== 'read' || page.report.kind !== 'article') return null;
  const { tabId } = page;
  const listen = async () => {
    await askBackground('injectPlayer', tabId);
    // Asked from here, not by the worker: in Chromium a page may speak once a click has come to it, and this one does.
    await askPage(tabId, 'listen');
    // The player is in the page, which the popup covers.
    window.close();
    return '';
  };
  return (
    <Section id="listen" title={t('listenHeading')}>
      <p>{t('listenText')}</p>
      <div class="buttons">
        <button type="button" onClick={() => act(listen)}>
          {t('listenStart')}
        </button>
      </div>
    </Section>
  );
}
