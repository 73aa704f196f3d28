import { browser } from '../../platform/browser';
import { t, tPlural } from '../../platform/i18n';
import type { OwnRuleReport } from '../../platform/messages';
import { askBackground } from '../../platform/messaging';
import { Section } from '../../ui/section';
import { askBlocks } from '../ask-blocks';
import { isPaused } from '../is-paused';
import type { PanelProps } from './panel';

/** The reader's own rules for this page, and the ways to make more of them and to take them back. */
export function OwnRulesPanel({ page, act }: PanelProps) {
  if (page.kind !== 'read' || isPaused(page.report) || !page.report.switches.declutter) return null;
  const { tabId, blocks } = page;
  const pick = async () => {
    await askBlocks(tabId, 'pickBlock');
    // The block is chosen in the page, which the popup covers.
    window.close();
    return '';
  };
  const edit = async () => {
    await browser.runtime.openOptionsPage();
    window.close();
    return '';
  };
  const rules = blocks?.ownRules ?? [];
  return (
    <Section id="own-rules" title={t('ownRulesHeading')}>
      {rules.length === 0 && <p>{t('ownRulesNone')}</p>}
      <ul class="rows">
        {rules.map((rule) => (
          <Rule key={rule.line} rule={rule} act={act} />
        ))}
      </ul>
      <div class="buttons">
        <button type="button" onClick={() => act(pick)}>
          {t('pickBlock')}
        </button>
        <button type="button" onClick={() => act(edit)}>
          {t('editOwnRules')}
        </button>
      </div>
    </Section>
  );
}

function Rule({ rule, act }: Pick<PanelProps, 'act'> & { readonly rule: OwnRuleReport }) {
  const remove = async () => {
    await askBackground('removeOwnRule', rule.line);
    return t('ruleIsRemoved');
  };
  return (
    <li>
      <code>{rule.line}</code>
      <span class="choices">
        <button type="button" class="small" aria-label={t('removeRuleNamed', rule.line)} onClick={() => act(remove)}>
          {t('removeRule')}
        </button>
        <span class="aside">{tPlural(rule.kind === 'hide' ? 'ruleHides' : 'ruleKeeps', rule.count)}</span>
      </span>
      {rule.hidesArticle && <strong class="warning">{t('ruleHidesArticle')}</strong>}
    </li>
  );
}
