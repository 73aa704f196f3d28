import { formatNumber, t, tNamed, tPlural } from '../platform/i18n';
import { clip } from '../ui/clip';
import type { PlaceGroup } from './group-places';
import { visibleText } from './visible-text';

/** How many repairs of a class are seen without asking for more. */
const FIRST = 4;

/** Shows the page's own word instead of a repaired one, or the other way round. */
export type KeepWord = (group: PlaceGroup) => void;

interface ListProps {
  readonly groups: readonly PlaceGroup[];
  /** Undefined while the page shows its own text everywhere. */
  readonly onKeep: KeepWord | undefined;
}

/** The repairs of one damage class. */
export function PlaceList({ damage, groups, onKeep }: ListProps & { readonly damage: string }) {
  const more = groups.slice(FIRST);
  return (
    <div class="damage">
      <h3>{tNamed('damage', damage)}</h3>
      <Places groups={groups.slice(0, FIRST)} onKeep={onKeep} />
      {more.length > 0 && (
        <details>
          <summary>{tPlural('moreRepairs', more.length)}</summary>
          <Places groups={more} onKeep={onKeep} />
        </details>
      )}
    </div>
  );
}

function Places({ groups, onKeep }: ListProps) {
  return (
    <ul class="rows">
      {groups.map((group) => (
        <Place key={`${group.before} ${group.after}`} group={group} onKeep={onKeep} />
      ))}
    </ul>
  );
}

function Place({ group, onKeep }: { readonly group: PlaceGroup } & Pick<ListProps, 'onKeep'>) {
  const { before, after, times, confidence, isKept } = group;
  return (
    <li class={isKept ? 'kept' : undefined}>
      <span>
        <del lang="vi">{clip(visibleText(before), 80)}</del> <span aria-hidden="true">→</span>
        <span class="heard">{t('becomes')}</span> <ins lang="vi">{clip(visibleText(after), 80)}</ins>{' '}
        {times > 1 && <Times count={times} />}
      </span>{' '}
      <span class="aside">{t('confidence', formatNumber(confidence, { style: 'percent' }))}</span>
      {onKeep && (
        <button
          type="button"
          class="small"
          aria-pressed={isKept}
          aria-label={t('keepWord', before)}
          onClick={() => {
            onKeep(group);
          }}
        >
          {t('keepOriginal')}
        </button>
      )}
    </li>
  );
}

function Times({ count }: { readonly count: number }) {
  return (
    <span class="aside">
      <span aria-hidden="true">×{formatNumber(count)}</span>
      <span class="heard">{t('times', formatNumber(count))}</span>
    </span>
  );
}
