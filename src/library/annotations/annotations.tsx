import { NoteField } from './note-field';
import { TagField } from './tag-field';
import type { ChangeProps } from './use-change';

/** The reader's tags and note to an article, to be changed. */
export function Annotations(props: ChangeProps) {
  return (
    <div class="annotations">
      <TagField {...props} />
      <NoteField {...props} />
    </div>
  );
}
