import type { BackgroundApi } from '../platform/messages';
import { askBackground, isOrphaned, NoReceiverError } from '../platform/messaging';

/**
 * Calls the worker, once more where it was stopped before it answered: the second call wakes another. Only for what may be
 * done twice.
 * @throws as `askBackground`
 */
export async function askAgain<K extends keyof BackgroundApi>(type: K, ...args: Parameters<BackgroundApi[K]>) {
  try {
    return await askBackground(type, ...args);
  } catch (error) {
    if (!(error instanceof NoReceiverError) || isOrphaned()) throw error;
    return await askBackground(type, ...args);
  }
}
