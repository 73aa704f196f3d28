import { t } from '../platform/i18n';
import { Masthead } from '../ui/masthead';
import { Section } from '../ui/section';
import { SECTIONS } from './sections';

export function Options() {
  return (
    <>
      <Masthead />
      <main>
        <h1>{t('optionsTitle')}</h1>
        <nav class="contents" aria-label={t('optionsContents')}>
          <ul>
            {SECTIONS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title()}</a>
              </li>
            ))}
          </ul>
        </nav>
        {SECTIONS.map(({ id, title, Content }) => (
          <Section key={id} id={id} title={title()}>
            <Content />
          </Section>
        ))}
      </main>
    </>
  );
}
