import { t, textLanguage } from '../platform/i18n';
import type { OrphanedNote } from '../platform/note-messages';
import { clip } from '../ui/clip';
import { copyNote } from '../ui/copy-note';
import { formatAgo } from '../platform/format-time';
import type { PanelProps } from './panels/panel';

/** Notes whose place the page does not have any more. */
export function OrphanList(props: {
  readonly orphans: readonly OrphanedNote[];
  readonly act: PanelProps['act'];
  readonly onDelete: (id: string) => Promise<void>;
}) {
  return (
    <ul class="rows">
      {props.orphans.map((orphan) => (
        <Orphan key={orphan.id} orphan={orphan} act={props.act} onDelete={() => props.onDelete(orphan.id)} />
      ))}
    </ul>
  );
}

function Orphan(props: {
  readonly orphan: OrphanedNote;
  readonly act: PanelProps['act'];
  readonly onDelete: () => Promise<void>;
}) {
  const { quote, text, createdAt } = props.orphan;
  const shown = clip(quote, 200);
  const copy = async () => {
    await copyNote(quote, text);
    return t('noteCopied');
  };
  const remove = async () => {
    await props.onDelete();
    return t('noteDeleted');
  };
  return (
    <li>
      <span>
        <q lang="vi">{shown}</q>
        {text !== '' && <span class="note">{clip(text, 400)}</span>}
        <span class="note">{formatAgo(createdAt, Date.now(), textLanguage()) ?? t('justNow')}</span>
      </span>
      <span class="choices">
        <button type="button" class="small" aria-label={t('noteCopyOf', shown)} onClick={() => props.act(copy)}>
          {t('noteCopy')}
        </button>
        <button type="button" class="small" aria-label={t('noteDeleteOf', shown)} onClick={() => props.act(remove)}>
          {t('noteDelete')}
        </button>
      </span>
    </li>
  );
}
