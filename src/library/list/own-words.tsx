import type { Visit } from '../../core/history/visit';
import { t } from '../../platform/i18n';
import { clip } from '../../ui/clip';

const NOTE_LENGTH = 240;

interface OwnWordsProps {
  readonly visit: Visit;
  /** Asks for all visits with this tag. */
  readonly onTag: (tag: string) => void;
}

/** The reader's tags and the note, where there are any. */
export function OwnWords({ visit: { tags, note }, onTag }: OwnWordsProps) {
  if (tags.length === 0 && note === '') return null;
  return (
    <p class="own-words">
      {tags.map((tag) => (
        <button key={tag} type="button" class="tag" title={t('listTagTitle')} onClick={() => onTag(tag)}>
          <bdi>{tag}</bdi>
        </button>
      ))}
      {note !== '' && <span class="own-note">{clip(note, NOTE_LENGTH)}</span>}
    </p>
  );
}
