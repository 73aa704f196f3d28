import { reportError } from '../../platform/report-error';
import { historyTrouble } from '../../platform/settings';

/**
 * Works with the history. Where that fails, the extension's pages tell the reader until something can be kept again;
 * reading goes on.
 * @param isKeeping whether something is written: that a disk can be read says nothing of its room
 * @throws whatever `work` throws
 */
export async function notingTrouble<T>(work: () => Promise<T>, { isKeeping } = { isKeeping: true }): Promise<T> {
  try {
    const result = await work();
    if (isKeeping) await note('none');
    return result;
  } catch (error) {
    await note(isFull(error) ? 'full' : 'unavailable');
    throw error;
  }
}

async function note(trouble: Awaited<ReturnType<typeof historyTrouble.get>>): Promise<void> {
  try {
    if ((await historyTrouble.get()) !== trouble) await historyTrouble.set(trouble);
  } catch (error) {
    // What was to be kept is kept, or its own error tells more.
    reportError('note trouble', error);
  }
}

/** Firefox wraps the error of a full disk in that of the transaction, which has only the name of the former. */
function isFull(error: unknown): boolean {
  return error instanceof DOMException && /Quota/i.test(`${error.name} ${error.message}`);
}
