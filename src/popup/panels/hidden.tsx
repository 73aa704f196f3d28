import { t, tPlural } from '../../platform/i18n';
import type { BlocksReport, HiddenBlockReport, PageReport } from '../../platform/messages';
import { askPage } from '../../platform/messaging';
import { Section } from '../../ui/section';
import { askBlocks } from '../ask-blocks';
import { BlockList } from '../block-list';
import { isPaused } from '../is-paused';
import type { PanelProps } from './panel';

/** What was hidden and why, and the ways to show it again: one block, all of them, a block from now on. */
export function HiddenPanel({ page, act }: PanelProps) {
  if (page.kind !== 'read' || page.report.kind !== 'article' || isPaused(page.report)) return null;
  const { tabId, report, blocks } = page;
  if (!report.switches.declutter) {
    return (
      <Section id="hidden" title={titleOf(report)}>
        <p>{t('hiddenOffText')}</p>
      </Section>
    );
  }
  const toggle = async () => {
    await askPage(tabId, 'showHidden', !report.hidden.hiddenShown);
    return t(report.hidden.hiddenShown ? 'hiddenIsHidden' : 'hiddenIsShown');
  };
  return (
    <Section id="hidden" title={titleOf(report)}>
      {blocks && <Blocks tabId={tabId} report={blocks} act={act} />}
      {report.hidden.count > 0 && (
        <button type="button" onClick={() => act(toggle)}>
          {t(report.hidden.hiddenShown ? 'hideAgain' : 'showHidden')}
        </button>
      )}
    </Section>
  );
}

function Blocks({
  tabId,
  report: { blocks, moreBlocks, staleRule },
  act,
}: Pick<PanelProps, 'act'> & { readonly tabId: number; readonly report: BlocksReport }) {
  const show = ({ id, isShown }: HiddenBlockReport) =>
    act(async () => {
      await askBlocks(tabId, 'showBlock', id, !isShown);
      return t(isShown ? 'blockIsHidden' : 'blockIsShown');
    });
  const keep = ({ id }: HiddenBlockReport) =>
    act(async () => {
      await askBlocks(tabId, 'keepBlock', id);
      return t('blockIsKept');
    });
  return (
    <>
      <BlockList blocks={blocks} onShow={show} onKeep={keep} />
      {moreBlocks > 0 && <p class="note">{tPlural('moreBlocks', moreBlocks)}</p>}
      {staleRule && <p class="note">{t(staleRule === 'no-body' ? 'staleRuleNoBody' : 'staleRuleHidesArticle')}</p>}
    </>
  );
}

function titleOf({ switches, hidden }: PageReport): string {
  if (!switches.declutter) return t('hiddenOff');
  if (hidden.hiddenShown) return tPlural('shownHeading', hidden.count);
  return hidden.count > 0 ? tPlural('hiddenHeading', hidden.count) : t('hiddenNone');
}
