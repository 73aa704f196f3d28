import type { Visit } from '../../core/history/visit';
import { t } from '../../platform/i18n';
import { clip } from '../../ui/clip';
import { type ChangeProps, useChange } from './use-change';

/** Gives the visit a star or takes it back. */
export function StarButton(props: ChangeProps) {
  const { visit } = props;
  const isStarred = visit.starredAt !== undefined;
  const change = useChange(props);
  return (
    <button
      type="button"
      class="star"
      aria-pressed={isStarred}
      aria-label={nameOf(visit)}
      title={t('listStar')}
      onClick={() => void change({ isStarred: !isStarred })}
    >
      {isStarred ? '★' : '☆'}
    </button>
  );
}

function nameOf({ article }: Visit): string {
  return `${t('listStar')}: ${clip(article.title, 160)}`;
}
