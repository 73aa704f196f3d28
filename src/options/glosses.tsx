import type { AnnotationSettings } from '../platform/annotation-settings';
import { t } from '../platform/i18n';
import { Switch } from '../ui/switch';
import { useAnnotationSettings } from '../ui/use-annotation-settings';
import { useAction } from './use-action';

type Kind = AnnotationSettings['glossKinds'][number];

const KINDS: readonly { readonly kind: Kind; readonly label: () => string }[] = [
  { kind: 'abbreviation', label: () => t('glossOptionAbbreviations') },
  { kind: 'date', label: () => t('glossOptionDates') },
  { kind: 'amount', label: () => t('glossOptionAmounts') },
];

/** What is explained in articles. */
export function GlossOptions() {
  const { settings, change } = useAnnotationSettings();
  const { status, act } = useAction();
  if (!settings) return null;
  const { glossKinds } = settings;
  const keep = (kind: Kind, isOn: boolean) =>
    act(async () => {
      const kinds = KINDS.map((one) => one.kind);
      await change({ glossKinds: kinds.filter((one) => (one === kind ? isOn : glossKinds.includes(one))) });
      return t('markSettingKept');
    });
  return (
    <>
      <p>{t('glossOptionIntro')}</p>
      <div class="option">
        {KINDS.map(({ kind, label }) => (
          <Switch key={kind} label={label()} isOn={glossKinds.includes(kind)} onChange={(isOn) => keep(kind, isOn)} />
        ))}
        <p class="status" role="status">
          {status}
        </p>
      </div>
    </>
  );
}
