import type { PartKind, PartValues } from './setting-parts';

/** What the worker answers about the settings as a whole. Sender as in BackgroundApi. */
export interface SettingsApi {
  /**
   * own: take these parts, as a file of settings has them, and apply them in the open tabs. Lists of the reader's get what they
   * do not have. Fails where there is no room; nothing is changed then.
   */
  importSettings(values: PartValues): void;
  /** own: put all settings back to what the extension is installed with; those of these kinds only where they are named. */
  resetSettings(also: readonly Extract<PartKind, 'sites' | 'rules' | 'exceptions'>[]): void;
  /** own: take the last of these two back, until the browser is closed. @returns how many parts were changed since, and stay */
  undoReplacement(): number;
  /** own: share choices with the reader's other devices by the browser's account, or no more. */
  setSync(isOn: boolean): void;
  /** own: share what has changed, where that is wanted. How it went is in the setting `sync`. */
  syncSettings(): void;
  /** own: delete what was shared from the browser's account, and share no more. */
  forgetSynced(): void;
}
