import { CORRECTABLE_FIELDS, type CorrectableField } from '../../core/metadata/correct-article';
import { t } from '../../platform/i18n';
import { askBackground } from '../../platform/messaging';
import { Section } from '../../ui/section';
import { ValueRow } from '../value-row';
import { OTHER_FIELDS, valueText } from '../value-text';
import type { PanelProps } from './panel';

/** Where each value of the article came from; every one can be copied, and set right by the reader. */
export function ValuesPanel({ page, act }: PanelProps) {
  const article = page.kind === 'read' ? page.report.article : undefined;
  if (page.kind !== 'read' || !article) return null;
  const correct = (field: CorrectableField) => (text: string, isCorrection: boolean) => {
    act(async () => {
      await askBackground('correctArticle', article.url, field, text, isCorrection);
      return t(isCorrection ? 'valueCorrected' : 'valueIsPages');
    });
  };
  const others = OTHER_FIELDS.filter((field) => valueText(article, field) !== '');
  return (
    <Section id="values" title={t('valuesHeading')}>
      <details>
        <summary>{t('valuesSummary')}</summary>
        <ul class="values">
          {CORRECTABLE_FIELDS.map((field) => (
            <ValueRow
              key={field}
              article={article}
              field={field}
              act={act}
              // Of a private window nothing is kept.
              onCorrect={page.isPrivate ? undefined : correct(field)}
            />
          ))}
          {others.map((field) => (
            <ValueRow key={field} article={article} field={field} act={act} onCorrect={undefined} />
          ))}
        </ul>
      </details>
    </Section>
  );
}
