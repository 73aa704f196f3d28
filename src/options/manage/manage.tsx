import { t, tPlural } from '../../platform/i18n';
import { askBackground } from '../../platform/messaging';
import { readParts } from '../../platform/setting-parts';
import { FILE_PARTS, settingsFile } from '../../platform/settings-file';
import { downloadText } from '../../ui/download-text';
import { type Action, useAction } from '../use-action';
import { ImportSettings } from './import-settings';
import { Reset } from './reset';
import { useWayBack } from './use-way-back';

const FILE_NAME = 'doc-sach-cai-dat.json';

/** All settings at once: into a file and out of it, back to what the extension is installed with, and the way back. */
export function Manage() {
  const { status, act } = useAction();
  const save = () =>
    act(async () => {
      downloadText(FILE_NAME, settingsFile(await readParts(FILE_PARTS)), 'application/json');
      return t('settingsExported', FILE_NAME);
    });
  return (
    <>
      <p>{t('settingsFileText')}</p>
      <div class="option">
        <div class="buttons">
          <button type="button" onClick={save}>
            {t('settingsExport')}
          </button>
          <ImportSettings act={act} />
          <Reset act={act} />
        </div>
        <p class="status" role="status">
          {status}
        </p>
        <Undo act={act} />
      </div>
    </>
  );
}

/** The way back from the last import or reset. */
function Undo({ act }: Pick<Action, 'act'>) {
  const how = useWayBack();
  if (how === 'none') return null;
  const undo = () =>
    act(async () => {
      const left = await askBackground('undoReplacement');
      return left === 0 ? t('settingsUndone') : `${t('settingsUndone')} ${tPlural('settingsUndoneLeft', left)}`;
    });
  return (
    <p class="undo">
      {t(how === 'reset' ? 'settingsUndoReset' : 'settingsUndoImport')}{' '}
      <button type="button" onClick={undo}>
        {t('listUndo')}
      </button>
    </p>
  );
}
