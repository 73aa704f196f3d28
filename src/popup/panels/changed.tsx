import { useEffect, useState } from 'preact/hooks';
import { t, textLanguage, tPlural } from '../../platform/i18n';
import { reportError } from '../../platform/report-error';
import { formatAgo } from '../../platform/format-time';
import { Section } from '../../ui/section';
import { type ArticleChanges, askChanges } from '../ask-changes';
import { ChangeList } from '../change-list';
import type { PanelProps } from './panel';

/** What the newspaper changed in an article since the reader read it. */
export function ChangedPanel({ page }: PanelProps) {
  const tabId = page.kind === 'read' && !page.isPrivate ? page.tabId : undefined;
  const url = page.kind === 'read' ? page.report.article?.url : undefined;
  const found = useChanges(tabId, url);
  if (!found) return null;
  const ago = formatAgo(found.readAt, Date.now(), textLanguage());
  return (
    <Section id="changed" title={ago === undefined ? t('changedJustNow') : t('changedHeading', ago)}>
      <details>
        <summary>{tPlural('changedSummary', found.changes.length)}</summary>
        <ChangeList changes={found.changes} />
      </details>
    </Section>
  );
}

function useChanges(tabId: number | undefined, url: string | undefined): ArticleChanges | undefined {
  const [found, setFound] = useState<ArticleChanges>();
  useEffect(() => {
    setFound(undefined);
    if (tabId === undefined || url === undefined) return;
    let isCurrent = true;
    askChanges(tabId, url).then(
      (changes) => isCurrent && setFound(changes),
      (error: unknown) => reportError('changes of the article', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [tabId, url]);
  return found;
}
