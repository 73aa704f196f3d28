import { PageRepairer } from './repair/page-repairer';
import { repairReport } from './repair/repair-report';
import { sharedPage } from './shared-world';

const page = sharedPage();
if (page && !page.repair && !page.signal.aborted) {
  const repairer = new PageRepairer(document, page.signal, () => page.textSettled());
  page.attachRepair({
    setOn: (on) => repairer.setOn(on),
    repairText: (text) => repairer.repairText(text),
    report: () => repairReport(repairer.passages()),
  });
}
