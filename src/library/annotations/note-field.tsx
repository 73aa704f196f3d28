import { t } from '../../platform/i18n';
import { TextField } from './text-field';
import { type ChangeProps, useChange } from './use-change';

/** The reader's note to an article. */
export function NoteField(props: ChangeProps) {
  const change = useChange(props);
  return <TextField label={t('listNote')} initial={props.visit.note} keep={(note) => change({ note })} />;
}
