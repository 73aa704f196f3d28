import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Section } from '../../ui/section';
import { ProblemReport } from '../problem-report';
import type { PanelProps } from './panel';

/** A report for the makers where the page looks wrong: a file that the reader looks through, and sends or not. */
export function ReportPanel({ page, act }: PanelProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (page.kind !== 'read') return null;
  return (
    <Section id="report" title={t('reportHeading')}>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{t('reportMake')}</summary>
        {isOpen && <ProblemReport page={page} act={act} />}
      </details>
    </Section>
  );
}
