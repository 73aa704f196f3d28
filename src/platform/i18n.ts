import type messages from '../../public/_locales/vi/messages.json';
import { nativeBrowser as browser } from './native-browser';

/*
 * Texts come from public/_locales. Keys are checked against the Vietnamese ones, which every other language repeats
 * (locales.test.ts).
 */
type Messages = typeof messages;
type MessageKey = keyof Messages;
/** Texts that differ by a number: `key_one`, `key_other` … as the language's plural rules name them. */
type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
/** Families of texts by a name that grows elsewhere, with a text for the names that nobody has put in words yet. */
type MessageGroup = MessageKey extends infer K ? (K extends `${infer Group}_unknown` ? Group : never) : never;
type Substitutions<K extends MessageKey> = Messages[K] extends { placeholders: object } ? [string, ...string[]] : [];

/** The text of a key in the reader's language, its placeholders filled in order. */
export function t<K extends MessageKey>(key: K, ...substitutions: Substitutions<K>): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** The text for a number, which is written into it in the language's way. */
export function tPlural(key: PluralKey, count: number): string {
  const rule = new Intl.PluralRules(textLanguage()).select(count);
  return browser.i18n.getMessage(`${key}_${rule}`, formatNumber(count));
}

/** The words for a name such as a damage class's id; general ones where it has none. */
export function tNamed(group: MessageGroup, name: string): string {
  // Message keys know no hyphens.
  return browser.i18n.getMessage(`${group}_${name.replaceAll('-', '_')}`) || t(`${group}_unknown`);
}

/** BCP 47 code of the language that the texts are in, with the reader's region where it is theirs ("en-GB"). */
export function textLanguage(): string {
  const language = t('language');
  const preferred = browser.i18n.getUILanguage();
  return preferred.split('-')[0] === language ? preferred : language;
}

export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(textLanguage(), options).format(value);
}
