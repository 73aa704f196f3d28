import { formatNumber, t, tNamed, tPlural } from '../platform/i18n';
import { clip } from '../ui/clip';
import type { PlaceGroup } from './group-places';

/** How many repairs are seen without asking for more. */
const FIRST = 5;

export function PlaceList({ groups }: { readonly groups: readonly PlaceGroup[] }) {
  const more = groups.slice(FIRST);
  return (
    <>
      <Places groups={groups.slice(0, FIRST)} />
      {more.length > 0 && (
        <details>
          <summary>{tPlural('moreRepairs', more.length)}</summary>
          <Places groups={more} />
        </details>
      )}
    </>
  );
}

function Places({ groups }: { readonly groups: readonly PlaceGroup[] }) {
  return (
    <ul class="places">
      {groups.map((group) => (
        <Place key={`${group.class} ${group.before}`} group={group} />
      ))}
    </ul>
  );
}

function Place({ group: { before, after, times, confidence, ...place } }: { readonly group: PlaceGroup }) {
  return (
    <li>
      <span class="change">
        <del>{clip(before, 80)}</del> <span aria-hidden="true">→</span> <span class="heard">{t('becomes')}</span>{' '}
        <ins>{clip(after, 80)}</ins>
        {times > 1 && <Times count={times} />}
      </span>
      <span class="note">
        {tNamed('damage', place.class)} · {t('confidence', formatNumber(confidence, { style: 'percent' }))}
      </span>
    </li>
  );
}

function Times({ count }: { readonly count: number }) {
  return (
    <span class="times">
      {' '}
      <span aria-hidden="true">×{formatNumber(count)}</span>
      <span class="heard">{t('times', formatNumber(count))}</span>
    </span>
  );
}
