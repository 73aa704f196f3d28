import { likelyReadings } from '../../core/repair/likely-readings';
import type { PageSettings } from '../../platform/messages';
import { askAgain } from '../ask-again';
import type { Page, RepairPart } from '../shared-world';
import { showInTime } from './in-sight';
import { PageRepairer } from './page-repairer';
import { ReaderChoices } from './reader-choices';

/** Puts the engine at work in a page, by what the reader chose there and in all pages. */
export function createRepairPart(document: Document, page: Page): RepairPart {
  const choices = new ReaderChoices((words) => askAgain('exceptionsAmong', words));
  let settings: PageSettings | undefined;
  const repairer = new PageRepairer(document, page.signal, choices, {
    onSettled: () => {
      page.releasePaint();
      page.textSettled();
      part.onSettled?.();
    },
    onFailed: (error) => page.fail(error),
  });
  showInTime(page, () => repairer.reached);
  const part: RepairPart = {
    onSettled: undefined,
    setOn: (on) => {
      if (page.settings !== settings) choices.forgetExceptions(page.settings.hasExceptions);
      ({ settings } = page);
      repairer.setOn(on);
    },
    repairText: (text) => repairer.repairText(text),
    setKept: (before, after, isKept) => {
      choices.kept.set({ before, after }, isKept);
      repairer.repairAnew();
    },
    isKept: (word) => choices.kept.has(word),
    choose: ({ raw }, place, reading) => {
      choices.chosen.set(raw, place, reading);
      repairer.repairAnew();
    },
    likelyReadings,
    damaged: () => repairer.damaged(),
    showNext: (wanted) => repairer.showNext(wanted),
    evidence: () => repairer.evidence(),
    report: () => repairer.report(),
  };
  return part;
}
