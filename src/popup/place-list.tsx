import { formatNumber, t, tNamed, tPlural } from '../platform/i18n';
import { clip } from '../ui/clip';
import type { PlaceGroup } from './group-places';
import { visibleText } from './visible-text';

/** How many repairs of a class are seen without asking for more. */
const FIRST = 4;

/** The repairs of one damage class. */
export function PlaceList({ damage, groups }: { readonly damage: string; readonly groups: readonly PlaceGroup[] }) {
  const more = groups.slice(FIRST);
  return (
    <div class="damage">
      <h3>{tNamed('damage', damage)}</h3>
      <Places groups={groups.slice(0, FIRST)} />
      {more.length > 0 && (
        <details>
          <summary>{tPlural('moreRepairs', more.length)}</summary>
          <Places groups={more} />
        </details>
      )}
    </div>
  );
}

function Places({ groups }: { readonly groups: readonly PlaceGroup[] }) {
  return (
    <ul class="rows">
      {groups.map((group) => (
        <Place key={`${group.before} ${group.after}`} group={group} />
      ))}
    </ul>
  );
}

function Place({ group: { before, after, times, confidence } }: { readonly group: PlaceGroup }) {
  return (
    <li>
      <span>
        <del lang="vi">{clip(visibleText(before), 80)}</del> <span aria-hidden="true">→</span>
        <span class="heard">{t('becomes')}</span> <ins lang="vi">{clip(visibleText(after), 80)}</ins>{' '}
        {times > 1 && <Times count={times} />}
      </span>{' '}
      <span class="aside">{t('confidence', formatNumber(confidence, { style: 'percent' }))}</span>
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
