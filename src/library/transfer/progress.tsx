import { formatNumber, t } from '../../platform/i18n';

interface ProgressProps {
  /** What is being done. */
  readonly label: string;
  readonly done: number;
  /** 0: nobody knows yet. */
  readonly of: number;
  /** Whether it counts articles; else shares. */
  readonly isOfArticles: boolean;
  /** Absent where it can no longer be stopped. */
  readonly onCancel?: (() => void) | undefined;
}

/** How far something has come, with the way to stop it. */
export function Progress({ label, done, of, isOfArticles, onCancel }: ProgressProps) {
  const share = of > 0 ? done / of : 0;
  const words = isOfArticles
    ? t('transferProgress', formatNumber(done), formatNumber(of))
    : formatNumber(share, { style: 'percent' });
  return (
    <div class="progress">
      <p>
        {label} {of > 0 && <span class="quiet">{words}</span>}
      </p>
      <progress aria-label={label} {...(of > 0 && { value: share })} />
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      )}
    </div>
  );
}
