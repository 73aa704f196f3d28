import { useEffect, useState } from 'preact/hooks';
import { fileName } from '../core/markdown/file-name';
import { type PageFacts, type ReportInput, reportData, reportMarkdown } from '../core/report';
import { browser } from '../platform/browser';
import { t, textLanguage, tPlural } from '../platform/i18n';
import { reportError } from '../platform/report-error';
import { copyText } from '../ui/copy-text';
import { downloadText } from '../ui/download-text';
import { Switch } from '../ui/switch';
import { useAnnotationSettings } from '../ui/use-annotation-settings';
import { askBlocks } from './ask-blocks';
import type { PageState } from './page-state';
import type { PanelProps } from './panels/panel';

type ReadPage = Extract<PageState, { readonly kind: 'read' }>;

/** The report as it would be saved, what the reader lets stand in it, and the ways to have it. Nothing of it is kept. */
export function ProblemReport({ page, act }: Pick<PanelProps, 'act'> & { readonly page: ReadPage }) {
  const [leavesQuery, setLeavesQuery] = useState(false);
  const [withText, setWithText] = useState(false);
  const facts = usePageFacts(page.tabId, withText);
  const { settings } = useAnnotationSettings();
  if (facts === 'failed') return <p class="note">{t('reportFailed')}</p>;
  if (!facts || !settings) return <p class="aside">{t('loadingTitle')}</p>;
  const text = reportText(page, { ...inputOf(page, facts), settings }, leavesQuery);
  return (
    <>
      <p>{t('reportText')}</p>
      <Switch label={t('reportLeavesQuery')} isOn={leavesQuery} onChange={setLeavesQuery} />
      <Switch label={t('reportWithText')} isOn={withText} onChange={setWithText} />
      <pre class="citation as-code" tabIndex={0} role="region" aria-label={t('reportPreview')} translate={false}>
        {text}
      </pre>
      <ReportButtons name={fileName(`loi ${hostOf(page)}`, 'md')} text={text} act={act} />
      <p class="note">{t('reportNext')}</p>
    </>
  );
}

/** Asked of the page when the report is opened and when its text is wanted or not; undefined until it has told. */
function usePageFacts(tabId: number, withText: boolean): PageFacts | 'failed' | undefined {
  const [facts, setFacts] = useState<PageFacts | 'failed'>();
  useEffect(() => {
    let isWanted = true;
    setFacts(undefined);
    askBlocks(tabId, 'pageFacts', withText).then(
      (told) => isWanted && setFacts(told),
      (error: unknown) => {
        reportError('facts for a report', error);
        if (isWanted) setFacts('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [tabId, withText]);
  return facts;
}

function inputOf({ report, blocks }: ReadPage, facts: PageFacts): Omit<ReportInput, 'settings'> {
  const { version } = browser.runtime.getManifest();
  const versions = { extension: version, browser: navigator.userAgent, language: textLanguage() };
  return { page: report, facts, versions, ownRules: blocks?.ownRules ?? [] };
}

function reportText(page: ReadPage, input: ReportInput, leavesQuery: boolean): string {
  const { repairs, hidden } = page.report;
  const lines = [
    t('reportWhatIsWrong'),
    repairs.count > 0 ? tPlural('repairsHeading', repairs.count) : t('repairsNone'),
    ...(repairs.unresolved > 0 ? [tPlural('unresolvedPlaces', repairs.unresolved)] : []),
    hidden.count > 0 ? tPlural('hiddenHeading', hidden.count) : t('hiddenNone'),
    t(input.facts.text ? 'reportHasText' : 'reportHasNoText'),
  ];
  return reportMarkdown(t('reportTitle', hostOf(page)), lines, reportData(input, { leavesQuery }));
}

function hostOf({ host = '' }: ReadPage): string {
  return host.replace(/^www\./, '');
}

interface ButtonsProps extends Pick<PanelProps, 'act'> {
  readonly name: string;
  readonly text: string;
}

function ReportButtons({ name, text, act }: ButtonsProps) {
  const save = () => {
    downloadText(name, text, 'text/markdown');
    return Promise.resolve(t('fileSaved', name));
  };
  const copy = async () => {
    try {
      await copyText([{ text, italic: false }]);
      return t('reportCopied');
    } catch (error) {
      reportError('copy', error);
      return t('copyFailed');
    }
  };
  return (
    <div class="buttons">
      <button type="button" class="main" onClick={() => act(save)}>
        {t('saveReport')}
      </button>
      <button type="button" onClick={() => act(copy)}>
        {t('copyReport')}
      </button>
    </div>
  );
}
