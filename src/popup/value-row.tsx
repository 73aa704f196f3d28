import { useId, useState } from 'preact/hooks';
import type { Article, SourcedValue } from '../core/metadata/article';
import { type CorrectableField, fieldText } from '../core/metadata/correct-article';
import { t, textLanguage, tNamed } from '../platform/i18n';
import { reportError } from '../platform/report-error';
import { clip } from '../ui/clip';
import { copyText } from '../ui/copy-text';
import { formatVietnamTime } from '../ui/format-time';
import type { PanelProps } from './panels/panel';
import { sourceOf, sourceText } from './source-of';
import { ValueForm } from './value-form';

interface RowProps extends Pick<PanelProps, 'act'> {
  readonly article: Article;
  readonly field: CorrectableField;
  /** Undefined where nothing may be kept. */
  readonly onCorrect: ((field: CorrectableField, text: string, isCorrection: boolean) => void) | undefined;
}

/** One value: what it is, where it came from, what others the page gives, and what can be done with it. */
export function ValueRow({ article, field, act, onCorrect }: RowProps) {
  const [isEdited, setIsEdited] = useState(false);
  const id = useId();
  const text = fieldText(article, field);
  const name = tNamed('field', field);
  const from = article.provenance[field];
  const others = (from?.others ?? []).filter(({ source, value }) => source !== '' && value !== text);
  const done = (value: string, isCorrection: boolean) => {
    setIsEdited(false);
    onCorrect?.(field, value, isCorrection);
  };
  return (
    <li>
      <h3 id={id}>{name}</h3>
      {isEdited ? (
        <ValueForm
          field={field}
          text={text}
          labelledBy={id}
          onSave={(value) => done(value, true)}
          onCancel={() => setIsEdited(false)}
        />
      ) : (
        <Value field={field} text={text} lang={article.language ?? 'vi'} />
      )}
      <Sources article={article} field={field} others={others} />
      {!isEdited && (
        <div class="choices">
          {text !== '' && (
            <SmallButton label={t('copyValue')} of={name} onPress={() => act(() => copied(readable(field, text)))} />
          )}
          {onCorrect && <SmallButton label={t('correctValue')} of={name} onPress={() => setIsEdited(true)} />}
          {onCorrect && from?.source === 'reader' && (
            <SmallButton label={t('takePagesValue')} of={name} onPress={() => done(others[0]?.value ?? '', false)} />
          )}
        </div>
      )}
    </li>
  );
}

interface SourcesProps extends Pick<RowProps, 'article' | 'field'> {
  readonly others: readonly SourcedValue[];
}

function Sources({ article, field, others }: SourcesProps) {
  return (
    <>
      <p class="note">{sourceOf(article, field) ?? t('sourceNone')}</p>
      {others.map((other) => (
        <p class="note" key={`${other.source} ${other.key}`}>
          {t('otherValue', clip(readable(field, other.value), 120), sourceText(other))}
        </p>
      ))}
    </>
  );
}

function Value({
  field,
  text,
  lang,
}: {
  readonly field: CorrectableField;
  readonly text: string;
  readonly lang: string;
}) {
  if (text === '') return <p class="aside">{t('valueMissing')}</p>;
  return (
    <p lang={field === 'published' ? undefined : lang}>
      <bdi>{clip(readable(field, text), 600)}</bdi>
    </p>
  );
}

/** The button's name says of what: there is one in every row. */
function SmallButton(props: { readonly label: string; readonly of: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="small" aria-label={`${props.label}: ${props.of}`} onClick={props.onPress}>
      {props.label}
    </button>
  );
}

function readable(field: CorrectableField, text: string): string {
  const time = field === 'published' ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? text : formatVietnamTime(time, textLanguage());
}

async function copied(text: string): Promise<string> {
  try {
    await copyText([{ text, italic: false }]);
    return t('copied');
  } catch (error) {
    reportError('copy', error);
    return t('copyFailed');
  }
}
