import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Section } from '../../ui/section';
import { askBlocks } from '../ask-blocks';
import { Citation } from '../citation';
import { saveMarkdown } from '../save-markdown';
import type { PanelProps } from './panel';

/** The article as a reference, as a file and on paper. */
export function CitePanel({ page, act }: PanelProps) {
  const [isOpen, setIsOpen] = useState(false);
  const article = page.kind === 'read' ? page.report.article : undefined;
  if (page.kind !== 'read' || !article) return null;
  const { tabId } = page;
  const save = async () => {
    const name = await saveMarkdown(tabId, article);
    return name === undefined ? t('nothingToSave') : t('fileSaved', name);
  };
  const print = async () => {
    await askBlocks(tabId, 'printPage');
    return '';
  };
  return (
    <Section id="cite" title={t('citeHeading')}>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{t('citeArticle')}</summary>
        {isOpen && <Citation article={article} act={act} />}
      </details>
      <div class="buttons">
        <button type="button" onClick={() => act(save)}>
          {t('saveMarkdown')}
        </button>
        <button type="button" onClick={() => act(print)}>
          {t('printArticle')}
        </button>
      </div>
    </Section>
  );
}
