import { useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n';
import { Masthead } from '../ui/masthead';
import { Section } from '../ui/section';
import { SettingsSearch } from './search/settings-search';
import { useFoundSections } from './search/use-found-sections';
import { SECTIONS } from './sections';

export function Options() {
  const page = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const found = useFoundSections(page, query);
  return (
    <>
      <Masthead />
      <main>
        <h1>{t('optionsTitle')}</h1>
        <SettingsSearch query={query} found={found?.length} onQuery={setQuery} />
        <Contents found={found} />
        <div ref={page}>
          {SECTIONS.map(({ id, title, Content }) => (
            <Section key={id} id={id} title={title()}>
              <Content />
            </Section>
          ))}
        </div>
        <p class="section">
          <a href="/src/welcome/index.html">{t('welcomeLink')}</a>
        </p>
      </main>
    </>
  );
}

/** The way to each section that is shown. */
function Contents({ found }: { readonly found: readonly string[] | undefined }) {
  const shown = SECTIONS.filter(({ id }) => found?.includes(id) ?? true);
  if (shown.length === 0) return null;
  return (
    <nav class="contents" aria-label={t('optionsContents')}>
      <ul>
        {shown.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title()}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
