import type { PageSettings } from '../platform/messages';

/** Are these the arguments of `applySettings`? The worker made them; that of another version may send others. */
export function isPageSettings(args: readonly unknown[]): args is [PageSettings] {
  const [settings] = args as [Partial<PageSettings> | null | undefined];
  if (typeof settings?.switches !== 'object' || typeof settings.pauses !== 'object') return false;
  return Array.isArray(settings.rules) && typeof settings.hasExceptions === 'boolean';
}
