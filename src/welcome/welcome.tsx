import { t } from '../platform/i18n';
import { Masthead } from '../ui/masthead';
import { Section } from '../ui/section';
import { Access } from './access';
import { BeforeAfter } from './before-after';

/** What opens once, when the extension is installed: what it does, what it never does, what it may do, and a place to try. */
export function Welcome() {
  return (
    <>
      <Masthead />
      <main>
        <h1>{t('welcomeTitle')}</h1>
        <p class="intro">{t('welcomeIntro')}</p>
        <Section id="access" title={t('welcomeAccessHeading')}>
          <Access />
        </Section>
        <Section id="before-after" title={t('welcomeExampleHeading')}>
          <BeforeAfter />
          <p>{t('welcomeTryText')}</p>
          <p class="actions">
            <a class="button main" href="./sample.html">
              {t('welcomeTryOpen')}
            </a>
          </p>
        </Section>
        <Points />
        <nav class="elsewhere" aria-label={t('welcomeElsewhere')}>
          <a href="/src/options/index.html">{t('optionsTitle')}</a>
          <a href="/src/library/index.html">{t('libraryTitle')}</a>
        </nav>
      </main>
    </>
  );
}

function Points() {
  return (
    <>
      <Section id="does" title={t('welcomeDoesHeading')}>
        <ul class="points">
          <li>{t('welcomeDoesRepair')}</li>
          <li>{t('welcomeDoesHide')}</li>
          <li>{t('welcomeDoesTell')}</li>
          <li>{t('welcomeDoesKeep')}</li>
        </ul>
      </Section>
      <Section id="never" title={t('welcomeNeverHeading')}>
        <ul class="points">
          <li>{t('welcomeNeverSend')}</li>
          <li>{t('welcomeNeverWord')}</li>
          <li>{t('welcomeNeverArticle')}</li>
          <li>{t('welcomeNeverPrivate')}</li>
        </ul>
      </Section>
    </>
  );
}
