import { browser } from '../platform/browser';

/** Milliseconds: browsers stop a worker that has called none of their functions for 30 seconds, whatever it is doing. */
const SIGN_OF_LIFE = 10_000;

/** Does work that may take minutes. */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const signs = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE);
  try {
    return await work();
  } finally {
    clearInterval(signs);
  }
}
