import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { parseQuery } from '../../core/history/search/parse-query';
import { marksIn } from '../../core/history/search/snippet';
import type { Visit } from '../../core/history/visit';
import { t, textLanguage } from '../../platform/i18n';
import { Annotations } from '../annotations/annotations';
import { StarButton } from '../annotations/star-button';
import { noteActions } from '../notes/note-actions';
import { NoteList } from '../notes/note-list';
import { NotedTextLine } from '../notes/noted-text';
import { type NotedParagraph, placedNotes } from '../notes/placed-notes';
import { type KnownNotes, useNotes } from '../notes/use-notes';
import { ReadingHeader } from './reading-header';
import { TextChoice } from './text-choice';
import type { KeptArticle } from './use-kept-article';

interface KeptArticleProps extends KeptArticle {
  /** The query that found it; its hits are lit. */
  readonly query: string;
  readonly onChanged: (visit: Visit | undefined) => void;
}

/** An article as it was read, with what the reader wrote to it beside. */
export function KeptArticleView({ visit, texts, query, onChanged }: KeptArticleProps) {
  const [isEarlier, setEarlier] = useState(false);
  const [failure, setFailure] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // The link that led here is gone with its list.
  useEffect(() => heading.current?.focus(), []);
  const change = { visit, onChanged, onFailed: (reason: string) => setFailure(t('listActionFailed', reason)) };
  const shown = isEarlier ? texts?.earlier : texts?.last;
  const { language = 'vi', url } = visit.article;
  const known = useNotes(url);
  const { notes, deleted } = known;
  const noted = useMemo(() => placedNotes(shown?.text ?? '', notes), [shown?.text, notes]);
  return (
    <div class="sheet">
      <article lang={language}>
        <ReadingHeader visit={visit} query={query} heading={heading} keptAt={shown?.at} />
        {shown ? (
          <Paragraphs paragraphs={noted.paragraphs} deleted={deleted} query={query} />
        ) : (
          <p class="no-text" lang={textLanguage()}>
            {t('readingNoText')}
          </p>
        )}
      </article>
      <aside aria-label={t('readingOwn')}>
        {texts?.earlier && <TextChoice texts={texts} isEarlier={isEarlier} onChoose={setEarlier} />}
        <StarButton {...change} />
        <Annotations {...change} />
        <NoteList
          {...noted}
          deleted={deleted}
          hasText={shown !== undefined}
          actions={noteActions(url, known, change.onFailed)}
        />
        <p class="warning" role="status">
          {failure}
        </p>
      </aside>
    </div>
  );
}

interface ParagraphsProps extends Pick<KnownNotes, 'deleted'> {
  readonly paragraphs: readonly NotedParagraph[];
  readonly query: string;
}

function Paragraphs({ paragraphs, deleted, query }: ParagraphsProps) {
  const parsed = parseQuery(query);
  return (
    <div class="kept-text">
      {paragraphs.map(({ text, parts }, index) => (
        <p key={index} dir="auto">
          <NotedTextLine text={text} parts={parts.filter(({ id }) => !deleted.has(id))} marks={marksIn(text, parsed)} />
        </p>
      ))}
    </div>
  );
}
