import { PageRepairer } from './repair/page-repairer';
import { sharedPage } from './shared-world';

const page = sharedPage();
if (page && !page.repair && !page.signal.aborted) {
  const repairer = new PageRepairer(document, page.signal, () => page.textSettled());
  page.attachRepair({
    setOn: (on) => repairer.setOn(on),
    repairText: (text) => repairer.repairText(text),
    setKept: (before, after, isKept) => repairer.setKept(before, after, isKept),
    showNext: (wanted) => repairer.showNext(wanted),
    report: () => repairer.report(),
  });
}
