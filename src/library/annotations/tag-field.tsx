import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { askBackground } from '../../platform/messaging';
import { reportError } from '../../platform/report-error';
import { type ChangeProps, useChange } from './use-change';

/** UTF-16 units. */
const TAG_LENGTH = 60;

/** The tags of an article; those that the reader gave elsewhere are suggested. */
export function TagField(props: ChangeProps) {
  const { tags } = props.visit;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const change = useChange(props);
  const add = async (event: Event) => {
    event.preventDefault();
    const typed = (input.current?.value ?? '').split(',').map((tag) => tag.trim().replaceAll(/\s+/g, ' '));
    const added = typed.filter((tag) => tag !== '');
    if (added.length === 0) return;
    const isKept = await change({ tags: [...new Set([...tags, ...added])] });
    if (isKept && input.current) input.current.value = '';
  };
  const remove = (gone: string) => {
    void change({ tags: tags.filter((tag) => tag !== gone) });
    // The button is gone with its tag.
    input.current?.focus();
  };
  return (
    <form class="tag-field" onSubmit={(event) => void add(event)}>
      <label for={id}>{t('listTags')}</label>
      <GivenTags tags={tags} onRemove={remove} />
      <input
        ref={input}
        id={id}
        type="text"
        list={`${id}-tags`}
        maxLength={TAG_LENGTH}
        placeholder={t('listTagHint')}
      />
      <Suggestions id={`${id}-tags`} given={tags} />
      <button type="submit" class="small">
        {t('listAddTag')}
      </button>
    </form>
  );
}

interface GivenTagsProps {
  readonly tags: readonly string[];
  readonly onRemove: (tag: string) => void;
}

function GivenTags({ tags, onRemove }: GivenTagsProps) {
  return (
    <ul>
      {tags.map((tag) => (
        <li key={tag} class="tag">
          <bdi>{tag}</bdi>
          <button type="button" aria-label={t('listRemoveTag', tag)} onClick={() => onRemove(tag)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The tags that the reader gave to other articles. */
function Suggestions({ id, given }: { readonly id: string; readonly given: readonly string[] }) {
  const suggested = useTagsInUse().filter((tag) => !given.includes(tag));
  return (
    <datalist id={id}>
      {suggested.map((tag) => (
        <option key={tag} value={tag} />
      ))}
    </datalist>
  );
}

/** Every tag that the reader gave; asked for once. */
function useTagsInUse(): readonly string[] {
  const [tags, setTags] = useState<readonly string[]>([]);
  useEffect(() => {
    // Without suggestions, tags can be written all the same.
    askBackground('tagsInUse').then(setTags, (error: unknown) => reportError('tags', error));
  }, []);
  return tags;
}
