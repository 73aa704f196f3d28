import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AnnotationSettings } from '../platform/annotation-settings';
import { askBackground } from '../platform/messaging';
import { reportError } from '../platform/report-error';
import { annotationSettings } from '../platform/settings';
import { readWhileShown } from './read-while-shown';

/** How pages are annotated; undefined until it is read. */
export function useAnnotationSettings() {
  const [settings, setSettings] = useState<AnnotationSettings>();

  const read = useCallback(() => {
    annotationSettings.get().then(setSettings, (error: unknown) => reportError('annotation settings', error));
  }, []);
  useEffect(() => readWhileShown(read), [read]);

  const change = useCallback(
    async (changed: Partial<AnnotationSettings>) => {
      // Shown at once: what is pressed next builds on it.
      setSettings((last) => last && { ...last, ...changed });
      await askBackground('changeAnnotations', changed).finally(read);
    },
    [read],
  );
  return { settings, change };
}
