import { useEffect, useState } from 'preact/hooks';
import { missingListed, onPermissionsChanged, requestListed } from '../platform/permissions';
import { reportError } from '../platform/report-error';

/** Which of the listed sites the browser keeps from the extension, as long as the page is open. */
export function useAccess() {
  const [missing, setMissing] = useState<readonly string[] | undefined>();
  const [isRefused, setIsRefused] = useState(false);
  const look = () => {
    missingListed().then(setMissing, (error: unknown) => reportError('access', error));
  };
  useEffect(() => {
    look();
    return onPermissionsChanged(look);
  }, []);
  const ask = () => {
    requestListed()
      .then((isGranted) => setIsRefused(!isGranted))
      .catch((error: unknown) => reportError('ask for access', error))
      .finally(look);
  };
  return { missing, isRefused, ask };
}
