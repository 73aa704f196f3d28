import { useEffect, useId, useState } from 'preact/hooks';
import type * as Citations from '../core/citation';
import type { CitationFormat } from '../core/citation';
import { fileName } from '../core/markdown/file-name';
import type { Article } from '../core/metadata/article';
import { t, textLanguage, tNamed } from '../platform/i18n';
import { reportError } from '../platform/report-error';
import { citationFormat } from '../platform/settings';
import { copyText } from '../ui/copy-text';
import { downloadText } from '../ui/download-text';
import type { PanelProps } from './panels/panel';

interface CitationProps extends Pick<PanelProps, 'act'> {
  readonly article: Article;
}

/** The article as a reference, in the style that the reader chose last. */
export function Citation({ article, act }: CitationProps) {
  const { citations, chosen, choose } = useCitations();
  // The time of reading is that of opening the popup, and must not change while it is open.
  const [accessed] = useState(() => new Date().toISOString());
  if (!citations) return <p class="aside">{t('loadingTitle')}</p>;
  const formats = citations.citationFormats;
  const format = formats.find(({ id }) => id === chosen) ?? formats[0];
  if (!format) return null;
  const locale = textLanguage().startsWith('vi') ? 'vi' : 'en';
  const runs = citations.cite(format, article, { accessed, locale });
  const isCode = format.extension !== 'txt';
  return (
    <>
      <StyleMenu formats={formats} format={format} onChoose={choose} />
      <blockquote class={isCode ? 'citation as-code' : 'citation'} tabIndex={0} aria-label={t('citation')}>
        {runs.map(({ text, italic }) => (italic ? <i>{text}</i> : text))}
      </blockquote>
      <CitationButtons format={format} title={article.title} runs={runs} act={act} />
    </>
  );
}

interface LoadedCitations {
  /** Undefined until they are loaded: a part of their own, so that the popup opens before them. */
  readonly citations: typeof Citations | undefined;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

function useCitations(): LoadedCitations {
  const [citations, setCitations] = useState<typeof Citations>();
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    Promise.all([import('../core/citation'), citationFormat.get()]).then(
      ([loaded, last]) => {
        setCitations(loaded);
        setChosen(last);
      },
      (error: unknown) => reportError('citation', error),
    );
  }, []);
  const choose = (id: string) => {
    setChosen(id);
    citationFormat.set(id).catch((error: unknown) => reportError('citation style', error));
  };
  return { citations, chosen, choose };
}

interface MenuProps {
  readonly formats: readonly CitationFormat[];
  readonly format: CitationFormat;
  readonly onChoose: (id: string) => void;
}

function StyleMenu({ formats, format, onChoose }: MenuProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('citationStyle')}</label>
      <select id={id} value={format.id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {formats.map((each) => (
          <option key={each.id} value={each.id}>
            {tNamed('citationFormat', each.id)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ButtonsProps extends Pick<PanelProps, 'act'> {
  readonly format: CitationFormat;
  readonly title: string;
  readonly runs: ReturnType<(typeof Citations)['cite']>;
}

function CitationButtons({ format, title, runs, act }: ButtonsProps) {
  const copy = async () => {
    try {
      await copyText(runs);
      return t('copied');
    } catch (error) {
      reportError('copy', error);
      return t('copyFailed');
    }
  };
  const save = () => {
    const name = fileName(title, format.extension);
    downloadText(name, runs.map(({ text }) => text).join(''), format.mimeType);
    return Promise.resolve(t('fileSaved', name));
  };
  return (
    <div class="buttons">
      <button type="button" class="main" onClick={() => act(copy)}>
        {t('copyCitation')}
      </button>
      <button type="button" onClick={() => act(save)}>
        {t('saveCitation')}
      </button>
    </div>
  );
}
