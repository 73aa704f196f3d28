import { useEffect, useState } from 'preact/hooks';
import type { AnnotationSettings } from '../platform/annotation-settings';
import { t } from '../platform/i18n';
import { askBackground } from '../platform/messaging';
import { annotationSettings } from '../platform/settings';
import { Switch } from '../ui/switch';

type Kind = AnnotationSettings['glossKinds'][number];

const KINDS: readonly { readonly kind: Kind; readonly label: () => string }[] = [
  { kind: 'abbreviation', label: () => t('glossOptionAbbreviations') },
  { kind: 'date', label: () => t('glossOptionDates') },
  { kind: 'amount', label: () => t('glossOptionAmounts') },
];

/** What is explained in articles. */
export function GlossOptions() {
  const [kinds, setKinds] = useState<readonly Kind[]>();
  useEffect(() => {
    void annotationSettings.get().then(({ glossKinds }) => setKinds(glossKinds));
  }, []);
  if (!kinds) return null;
  const change = (kind: Kind, isOn: boolean) => {
    const glossKinds = KINDS.map((one) => one.kind).filter((one) => (one === kind ? isOn : kinds.includes(one)));
    setKinds(glossKinds);
    void askBackground('changeAnnotations', { glossKinds });
  };
  return (
    <>
      <p>{t('glossOptionIntro')}</p>
      <div class="option">
        {KINDS.map(({ kind, label }) => (
          <Switch key={kind} label={label()} isOn={kinds.includes(kind)} onChange={(isOn) => change(kind, isOn)} />
        ))}
      </div>
    </>
  );
}
