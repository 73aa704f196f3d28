import type { ComponentChildren } from 'preact';
import { browser } from '../platform/browser';
import { t } from '../platform/i18n';
import { requestAccess } from '../platform/permissions';
import type { PanelProps } from './panels/panel';
import { Problems } from './problems';

/** What there is to say of a page that has no article to show, and the way on. */
export function Notice({ page, act }: PanelProps) {
  switch (page.kind) {
    case 'loading':
      return <Message kind="loading" title={t('loadingTitle')} text={t('loadingText')} />;
    case 'read':
      if (page.report.article) return null;
      return (
        <Message kind="not-article" title={t('notArticleTitle')} text={t('notArticleText')}>
          <Problems codes={page.report.problems} />
        </Message>
      );
    case 'no-access':
      return (
        <Message kind="no-access" title={t('noAccessTitle')} text={t('noAccessText', page.host)}>
          <EnableButton url={page.url} act={act} />
        </Message>
      );
    case 'no-answer':
      return (
        <Message kind="no-answer" title={t('noAnswerTitle')} text={t('noAnswerText')}>
          <ReloadButton tabId={page.tabId} act={act} />
        </Message>
      );
    case 'failed':
      return (
        <Message kind="failed" title={t('failedTitle')} text={t('failedText')}>
          <ReloadButton tabId={page.tabId} act={act} />
        </Message>
      );
    case 'browser-page':
      return <Message kind="browser-page" title={t('browserPageTitle')} text={t('browserPageText')} />;
    case 'local-file':
      return <Message kind="local-file" title={t('localFileTitle')} text={t('localFileText')} />;
  }
}

function Message(props: {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class={`notice ${props.kind}`}>
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}

function EnableButton({ url, act }: Pick<PanelProps, 'act'> & { readonly url: string }) {
  const enable = async () => t((await requestAccess(url)) ? 'accessGranted' : 'accessRefused');
  return (
    <button
      type="button"
      class="main"
      onClick={() => {
        // The worker starts the scripts in open tabs as soon as they are allowed.
        act(enable, { isAwaited: true });
      }}
    >
      {t('noAccessButton')}
    </button>
  );
}

function ReloadButton({ tabId, act }: Pick<PanelProps, 'act'> & { readonly tabId: number }) {
  const reload = async () => {
    await browser.tabs.reload(tabId);
    return '';
  };
  return (
    <button
      type="button"
      class="main"
      onClick={() => {
        act(reload, { isAwaited: true });
      }}
    >
      {t('reloadButton')}
    </button>
  );
}
