import { describe, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import vietnamese from '../../public/_locales/vi/messages.json';
import { formatNumber, t, textLanguage, tNamed, tPlural } from './i18n';

type Texts = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const fake = vi.hoisted((): { uiLanguage: string; texts: Texts } => ({ uiLanguage: 'vi', texts: {} }));

vi.mock('./native-browser', () => ({
  nativeBrowser: {
    i18n: {
      getUILanguage: () => fake.uiLanguage,
      // As browsers do it: unknown keys are empty, the placeholders of a text are filled in the order of their "$1".
      getMessage: (key: string, substitutions: string | readonly string[] = []) => {
        const { message = '', placeholders = {} } = fake.texts[key] ?? {};
        const values = [substitutions].flat();
        const valueOf = (name: string) => values[Number(placeholders[name]?.content.slice(1)) - 1];
        return message.replaceAll(/\$(\w+)\$/g, (_, name: string) => valueOf(name) ?? '');
      },
    },
  },
}));

function speak(uiLanguage: string, texts: Texts): void {
  fake.uiLanguage = uiLanguage;
  fake.texts = texts;
}

describe('texts', () => {
  it('fills placeholders', () => {
    speak('vi', vietnamese);
    expect(t('fromAgency', 'TTXVN')).toBe('Theo TTXVN');
  });

  it('follows the plural rules and the figures of the language', () => {
    speak('vi', vietnamese);
    expect([1, 1234].map((count) => tPlural('wordCount', count))).toEqual(['1 chữ', '1.234 chữ']);
    speak('en-US', english);
    expect([1, 1234].map((count) => tPlural('wordCount', count))).toEqual(['1 word', '1,234 words']);
  });

  it('names what has a name and falls back for what has none', () => {
    speak('vi', vietnamese);
    expect(tNamed('hideReason', 'repeated-headline')).toBe('Tít lặp lại');
    expect(tNamed('hideReason', 'never-heard-of')).toBe(t('hideReason_unknown'));
  });

  it.each([
    ['vi', vietnamese, 'vi'],
    ['vi-VN', vietnamese, 'vi-VN'],
    ['en-GB', english, 'en-GB'],
    // A reader of German gets the default texts: their numbers and dates must be Vietnamese too.
    ['de', vietnamese, 'vi'],
  ])('a browser in %s has texts and figures in one language', (uiLanguage, texts, expected) => {
    speak(uiLanguage, texts);
    expect(textLanguage()).toBe(expected);
  });

  it('formats percentages', () => {
    speak('vi', vietnamese);
    expect(formatNumber(0.97, { style: 'percent' })).toBe('97%');
  });
});
