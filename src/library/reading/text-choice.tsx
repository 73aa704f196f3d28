import { t, textLanguage } from '../../platform/i18n';
import type { KeptTexts } from '../../platform/history-messages';
import { dayAndClock } from '../reader-time';

interface TextChoiceProps {
  readonly texts: KeptTexts;
  readonly isEarlier: boolean;
  readonly onChoose: (isEarlier: boolean) => void;
}

/** Which of two texts of an article is shown, where the newspaper changed it between two readings. */
export function TextChoice({ texts: { last, earlier }, isEarlier, onChoose }: TextChoiceProps) {
  const choices = [
    { isThis: false, name: t('readingLast'), kept: last },
    { isThis: true, name: t('readingEarlier'), kept: earlier },
  ];
  return (
    <fieldset class="text-choice">
      <legend>{t('readingTexts')}</legend>
      {choices.map(({ isThis, name, kept }) => (
        <label key={name}>
          <input type="radio" name="kept-text" checked={isEarlier === isThis} onChange={() => onChoose(isThis)} />
          <span>
            {name} {kept && <time class="quiet">{dayAndClock(kept.at, textLanguage())}</time>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
