import { likelyReadings } from '../../core/repair/likely-readings';
import type { Page, RepairPart } from '../shared-world';
import { PageRepairer } from './page-repairer';

/** Puts the engine at work in a page, by what the reader chose there and in all pages. */
export function createRepairPart(document: Document, page: Page): RepairPart {
  const repairer = new PageRepairer(document, page.signal, () => {
    page.textSettled();
    part.onSettled?.();
  });
  const { choices } = repairer;
  const part: RepairPart = {
    onSettled: undefined,
    setOn: (on) => {
      choices.setExceptions(page.settings.exceptions);
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
    report: () => repairer.report(),
  };
  return part;
}
