import type { ImportResult } from '../../platform/history-messages';
import { t, tPlural } from '../../platform/i18n';
import { FileButton } from '../../ui/file-button';
import { Section } from '../../ui/section';
import { FoundFile } from './found-file';
import { importFile } from './import-file';
import { importProblem } from './import-problem';
import { Progress } from './progress';
import { recogniseFile, type RecognisedFile } from './recognise-file';
import { useIndexing } from './use-indexing';
import { type TaskState, type UsedTask, useTask } from './use-task';

/** What files of the formats end with; those with other names can be chosen all the same. */
const KINDS = '.json,.gz,.html,.htm,.csv,.txt';

/** The way in: a file is looked through first, so that the reader knows what it brings, and nothing of a damaged one is taken. */
export function ImportSection() {
  const looking = useTask<RecognisedFile>();
  const taking = useTask<ImportResult>();
  const isBusy = looking.state.kind === 'running' || taking.state.kind === 'running';
  const choose = (file: File) => {
    taking.forget();
    looking.start((task) => recogniseFile(file, task));
  };
  const unindexed = useIndexing(taking.state.kind === 'done');
  return (
    <Section id="import" title={t('transferImport')}>
      <p class="quiet">{t('transferImportText')}</p>
      {!isBusy && <FileButton label={t('transferChoose')} accept={KINDS} onFile={choose} />}
      <Steps looking={looking} taking={taking} />
      <p class="status" role="status">
        {said(looking.state, taking.state)} {unindexed > 0 && tPlural('transferIndexing', unindexed)}
      </p>
    </Section>
  );
}

interface StepsProps {
  readonly looking: UsedTask<RecognisedFile>;
  readonly taking: UsedTask<ImportResult>;
}

/** What is under way, or what can be done next. */
function Steps({ looking, taking }: StepsProps) {
  const [look, take] = [looking.state, taking.state];
  if (look.kind === 'running')
    return <Progress {...look} label={t('transferChecking')} isOfArticles={false} onCancel={looking.cancel} />;
  if (take.kind === 'running') {
    const isLastStep = take.of > 0 && take.done >= take.of;
    const label = t(isLastStep ? 'transferFinishing' : 'transferTaking');
    return <Progress {...take} label={label} isOfArticles onCancel={isLastStep ? undefined : taking.cancel} />;
  }
  if (look.kind !== 'done') return null;
  const found = look.result;
  const takeAll = () =>
    taking.start(async (task) => {
      const result = await importFile(found, task);
      // What was taken in is not offered again.
      looking.forget();
      return result;
    });
  return <FoundFile found={found} onTake={takeAll} onLeave={looking.forget} />;
}

function said(look: TaskState<RecognisedFile>, take: TaskState<ImportResult>): string {
  if (take.kind === 'done')
    return t(
      'transferTaken',
      tPlural('transferAdded', take.result.added),
      tPlural('transferMerged', take.result.merged),
    );
  if (take.kind === 'failed') return importProblem(take.error);
  if (look.kind === 'failed') return importProblem(look.error);
  return look.kind === 'cancelled' || take.kind === 'cancelled' ? t('transferImportCancelled') : '';
}
