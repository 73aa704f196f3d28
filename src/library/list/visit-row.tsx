import type { Visit } from '../../core/history/visit';
import type { ListedVisit } from '../../platform/history-messages';
import { t } from '../../platform/i18n';
import { clip } from '../../ui/clip';
import { WebLink } from '../../ui/web-link';
import { readAddress } from '../addresses';
import { Annotations } from '../annotations/annotations';
import { StarButton } from '../annotations/star-button';
import { Marked } from '../marked';
import { OwnWords } from './own-words';
import { VisitFacts } from './visit-facts';

/** What can be done with a visit in the list. */
export interface RowActions {
  /** Takes a visit as it is now; undefined where it is gone. */
  readonly onChanged: (id: number, visit: Visit | undefined) => void;
  /** Says what went wrong. */
  readonly onFailed: (reason: string) => void;
  readonly onDelete: (id: number) => void;
  /** `isRange`: with all between this one and the one before it. */
  readonly onSelect: (id: number, isRange: boolean) => void;
  /** Opens the tags and the note, or closes them. */
  readonly onOpen: (key: string) => void;
  readonly onTag: (tag: string) => void;
}

interface VisitRowProps extends RowActions {
  readonly row: ListedVisit;
  readonly query: string;
  /** Whether its day stands above it. */
  readonly isByDay: boolean;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
}

/** A visit in the list: what it is, where the query was found in it, what the reader wrote to it. */
export function VisitRow(props: VisitRowProps) {
  const { row, query, isByDay, isSelected, isOpen, onChanged, onFailed, onSelect, onTag } = props;
  const { visit, snippet } = row;
  const { id, key, article } = visit;
  const change = (changed: Visit | undefined) => onChanged(id, changed);
  return (
    <article class={`visit ${isSelected ? 'selected' : ''}`}>
      <input
        type="checkbox"
        checked={isSelected}
        aria-label={named('listSelect', visit)}
        onClick={({ shiftKey }) => onSelect(id, shiftKey)}
      />
      <div class="about">
        <Title row={row} query={query} isUnderDay={isByDay} />
        <VisitFacts row={row} isByDay={isByDay} />
        {snippet && (
          <p class="snippet" lang={article.language ?? 'vi'}>
            <bdi>
              <Marked {...snippet} />
            </bdi>
          </p>
        )}
        <OwnWords visit={visit} onTag={onTag} />
      </div>
      <StarButton visit={visit} onChanged={change} onFailed={onFailed} />
      <Tools {...props} />
      {isOpen && <Annotations key={key} visit={visit} onChanged={change} onFailed={onFailed} />}
    </article>
  );
}

function Title({ row, query, isUnderDay }: Pick<VisitRowProps, 'row' | 'query'> & { readonly isUnderDay: boolean }) {
  const { visit, titleMarks, hasText, notes } = row;
  const { url, title, language = 'vi' } = visit.article;
  const Heading = isUnderDay ? 'h3' : 'h2';
  const marked = <Marked text={title} marks={titleMarks} />;
  return (
    <Heading class="title" lang={language}>
      {hasText || notes > 0 ? (
        <a href={readAddress(url, query)}>
          <bdi>{marked}</bdi>
        </a>
      ) : (
        <WebLink url={url}>{marked}</WebLink>
      )}
    </Heading>
  );
}

function Tools({ row: { visit }, isOpen, onOpen, onDelete }: VisitRowProps) {
  return (
    <p class="tools">
      <WebLink url={visit.article.url}>
        {t('listOriginal')}
        <span class="heard">: {visit.article.title}</span>
      </WebLink>
      <button
        type="button"
        class="small"
        aria-expanded={isOpen}
        aria-label={named('listAnnotate', visit)}
        onClick={() => onOpen(visit.key)}
      >
        {t('listAnnotate')}
      </button>
      <button type="button" class="small" aria-label={named('listDelete', visit)} onClick={() => onDelete(visit.id)}>
        {t('listDelete')}
      </button>
    </p>
  );
}

/** The name of a control, told apart from the same one of other rows. */
function named(key: 'listSelect' | 'listAnnotate' | 'listDelete', { article }: Visit): string {
  return `${t(key)}: ${clip(article.title, 160)}`;
}
