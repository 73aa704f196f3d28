import type { BlocksApi } from '../platform/messages';
import { askBackground, askPage, NoReceiverError } from '../platform/messaging';

/**
 * Calls the tools for single blocks in a tab's page, and puts them there first where they are missing.
 * @throws as `askPage`; Error where the browser lets nothing be put into the page
 */
export async function askBlocks<K extends keyof BlocksApi>(tabId: number, type: K, ...args: Parameters<BlocksApi[K]>) {
  try {
    return await askPage(tabId, type, ...args);
  } catch (error) {
    if (!(error instanceof NoReceiverError)) throw error;
    await askBackground('injectBlockTools', tabId);
    return await askPage(tabId, type, ...args);
  }
}
