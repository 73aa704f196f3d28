import type { PageSettings } from '../platform/messages';

/** Are these the arguments of `applySettings`? The worker made them; that of another version may send others. */
export function isPageSettings(args: readonly unknown[]): args is [PageSettings] {
  const [settings] = args as [Partial<PageSettings> | null | undefined];
  return typeof settings?.switches === 'object' && typeof settings.pauses === 'object' && Array.isArray(settings.rules);
}
