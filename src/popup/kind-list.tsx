import { formatNumber, t, tNamed, tPlural } from '../platform/i18n';
import type { RepairKind } from '../platform/messages';
import { clip } from '../ui/clip';
import { visibleText } from '../core/vietnamese/visible-text';

/** How many repairs of a class are seen without asking for more. */
const FIRST = 4;

interface ListProps {
  readonly kinds: readonly RepairKind[];
  /** Shows the next place of a kind in the page. */
  readonly onShow: (kind: RepairKind) => void;
  /** Shows the page's own word instead of a repaired one, or the other way round; undefined while it does so everywhere. */
  readonly onKeep: ((kind: RepairKind) => void) | undefined;
}

/** The repairs of one damage class; of several, joined by "+", where the damage had layers. */
export function KindList({ damage, kinds, ...actions }: ListProps & { readonly damage: string }) {
  const names = damage.split('+').map((name) => tNamed('damage', name));
  const more = kinds.slice(FIRST);
  return (
    <div class="damage">
      <h3>{[...new Set(names)].join(' + ')}</h3>
      <Kinds kinds={kinds.slice(0, FIRST)} {...actions} />
      {more.length > 0 && (
        <details>
          <summary>{tPlural('moreRepairs', more.length)}</summary>
          <Kinds kinds={more} {...actions} />
        </details>
      )}
    </div>
  );
}

function Kinds({ kinds, ...actions }: ListProps) {
  return (
    <ul class="rows">
      {kinds.map((kind) => (
        <Kind key={`${kind.before} ${kind.after}`} kind={kind} {...actions} />
      ))}
    </ul>
  );
}

function Kind({ kind, onShow, onKeep }: Omit<ListProps, 'kinds'> & { readonly kind: RepairKind }) {
  const { times, confidence, isKept } = kind;
  const [before, after] = [kind.before, kind.after].map((text) => clip(visibleText(text), 80));
  return (
    <li class={isKept ? 'kept' : undefined}>
      <span>
        <del lang="vi">{before}</del> <span aria-hidden="true">→</span>
        <span class="heard">{t('becomes')}</span> <ins lang="vi">{after}</ins> {times > 1 && <Times count={times} />}
      </span>{' '}
      <span class="aside">{t('confidence', formatNumber(confidence, { style: 'percent' }))}</span>
      <span class="choices">
        <Choice
          label={t('showPlace')}
          name={t('showWord', (isKept ? before : after) ?? '')}
          onPress={() => onShow(kind)}
        />
        {onKeep && (
          <Choice
            label={t('keepOriginal')}
            name={t('keepWord', before ?? '')}
            isPressed={isKept}
            onPress={() => onKeep(kind)}
          />
        )}
      </span>
    </li>
  );
}

/** @param props.name what a screen reader says: the same button stands beside every word */
function Choice(props: {
  readonly label: string;
  readonly name: string;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" class="small" aria-pressed={props.isPressed} aria-label={props.name} onClick={props.onPress}>
      {props.label}
    </button>
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
