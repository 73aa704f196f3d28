import { useId, useState } from 'preact/hooks';
import type { Article, SourcedValue } from '../core/metadata/article';
import { t, tNamed } from '../platform/i18n';
import { reportError } from '../platform/report-error';
import { clip } from '../ui/clip';
import { copyText } from '../ui/copy-text';
import type { PanelProps } from './panels/panel';
import { sourceOf, sourceText } from './source-of';
import { ValueForm } from './value-form';
import { readableValue, type ShownField, valueText } from './value-text';

interface RowProps extends Pick<PanelProps, 'act'> {
  readonly article: Article;
  readonly field: ShownField;
  /** Undefined where the value is the page's to say, or nothing may be kept. */
  readonly onCorrect: ((text: string, isCorrection: boolean) => void) | undefined;
}

/** One value: what it is, where it came from, what others the page gives, and what can be done with it. */
export function ValueRow({ article, field, act, onCorrect }: RowProps) {
  const [isEdited, setIsEdited] = useState(false);
  const id = useId();
  const text = valueText(article, field);
  const name = tNamed('field', field);
  const from = article.provenance[field];
  const others = (from?.others ?? []).filter(({ source, value }) => source !== '' && value !== text);
  const isCorrected = onCorrect !== undefined && from?.source === 'reader';
  const done = (value: string, isCorrection: boolean) => {
    setIsEdited(false);
    onCorrect?.(value, isCorrection);
  };
  return (
    <li>
      <h3 id={id}>{name}</h3>
      {isEdited ? (
        <ValueForm
          text={text}
          isTime={field === 'published'}
          isRequired={field === 'title'}
          labelledBy={id}
          onSave={(value) => done(value, true)}
          onCancel={() => setIsEdited(false)}
        />
      ) : (
        <Value field={field} text={text} lang={article.language ?? 'vi'} />
      )}
      <Sources article={article} field={field} others={others} />
      {!isEdited && (
        <Actions
          name={name}
          onCopy={text === '' ? undefined : () => act(() => copied(readableValue(field, text)))}
          onEdit={onCorrect && (() => setIsEdited(true))}
          onRevert={isCorrected ? () => done(others[0]?.value ?? '', false) : undefined}
        />
      )}
    </li>
  );
}

interface ActionsProps {
  readonly name: string;
  readonly onCopy: (() => void) | undefined;
  readonly onEdit: (() => void) | undefined;
  readonly onRevert: (() => void) | undefined;
}

function Actions({ name, onCopy, onEdit, onRevert }: ActionsProps) {
  return (
    <div class="choices">
      {onCopy && <SmallButton label={t('copyValue')} of={name} onPress={onCopy} />}
      {onEdit && <SmallButton label={t('correctValue')} of={name} onPress={onEdit} />}
      {onRevert && <SmallButton label={t('takePagesValue')} of={name} onPress={onRevert} />}
    </div>
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
          {t('otherValue', clip(readableValue(field, other.value), 120), sourceText(other))}
        </p>
      ))}
    </>
  );
}

function Value({ field, text, lang }: { readonly field: ShownField; readonly text: string; readonly lang: string }) {
  if (text === '') return <p class="aside">{t('valueMissing')}</p>;
  return (
    <p lang={field === 'published' ? undefined : lang}>
      <bdi>{clip(readableValue(field, text), 600)}</bdi>
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

async function copied(text: string): Promise<string> {
  try {
    await copyText([{ text, italic: false }]);
    return t('copied');
  } catch (error) {
    reportError('copy', error);
    return t('copyFailed');
  }
}
