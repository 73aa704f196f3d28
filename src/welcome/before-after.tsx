import { t } from '../platform/i18n';
import { DAMAGED, type ExampleText, REPAIRED } from './example';

/** One page, as it is and as it is read: a drawing with real words, of which the engine made the second from the first. */
export function BeforeAfter() {
  return (
    <div class="pair">
      <figure>
        <figcaption>{t('welcomeBefore')}</figcaption>
        <div class="page" lang="vi">
          <p class="clutter">Quảng cáo</p>
          <Article text={DAMAGED} />
          <p class="clutter">Tin liên quan</p>
          <p class="clutter">Bình luận</p>
        </div>
      </figure>
      <figure>
        <figcaption>{t('welcomeAfter')}</figcaption>
        <div class="page" lang="vi">
          <Article text={REPAIRED} />
        </div>
      </figure>
    </div>
  );
}

function Article({ text: { headline, paragraph } }: { readonly text: ExampleText }) {
  return (
    <>
      <p class="headline">{headline}</p>
      <p>{paragraph}</p>
    </>
  );
}
