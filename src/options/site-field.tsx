import { useId, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { hostOf } from './host-of';

interface SiteFieldProps {
  readonly label: string;
  readonly button: string;
  /** Takes the site's siteKey. @returns what is wrong with it, in words; empty where it is taken */
  readonly onSite: (site: string) => string;
}

/** Where the reader names a site; what is no site is refused in words. */
export function SiteField({ label, button, onSite }: SiteFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const site = hostOf(text);
    const found = site === undefined ? t('historyOptionNoSite', text.trim()) : onSite(site);
    setProblem(found);
    if (found === '') setText('');
  };
  return (
    <form onSubmit={submit} noValidate>
      <label for={id}>{label}</label>
      <div class="fields">
        <input
          id={id}
          type="text"
          value={text}
          placeholder="baochi.vn"
          inputMode="url"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem('');
          }}
        />
        <button type="submit">{button}</button>
      </div>
      <p id={`${id}-problem`} class="warning" role="status">
        {problem}
      </p>
    </form>
  );
}
