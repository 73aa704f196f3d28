import { visibleText } from '../../../core/vietnamese/visible-text';
import { t, tNamed } from '../../../platform/i18n';
import { askAgain } from '../../ask-again';
import { CHOSEN } from '../../repair/chosen-readings';
import type { RepairPart } from '../../shared-world';
import type { CardAction, CardPart } from '../card-part';
import type { RepairMark } from '../sources/repairs';

/** How a confidence is told, from the least that is told so. */
const CONFIDENCE: readonly (readonly [least: number, words: () => string])[] = [
  [0.995, () => t('markSure')],
  [0.9, () => t('markNearlySure')],
  [0.7, () => t('markLikely')],
  [0, () => t('markDoubtful')],
];

/** What is told of a repaired word: what the page wrote, why it was repaired, how sure that is, and the ways back. */
export function repairCard(mark: RepairMark, repair: RepairPart | undefined): CardPart | undefined {
  if (!repair) return undefined;
  const { before, after, repairs } = mark.word;
  if (repair.isKept(mark.word)) return keptCard(mark, repair);
  if (repairs.some((one) => one.class === CHOSEN)) return chosenCard(mark, repair);
  const least = Math.min(...repairs.map(({ confidence }) => confidence));
  return {
    title: t('markRepaired'),
    lines: [
      { text: visibleText(before), tone: 'removed', lang: 'vi' },
      { text: visibleText(after), tone: 'added', lang: 'vi' },
      { text: classesOf(mark), tone: 'quiet' },
      { text: CONFIDENCE.find(([from]) => least >= from)?.[1]() ?? '', tone: 'quiet' },
    ],
    actions: [
      {
        label: t('markKeep'),
        run: () => {
          repair.setKept(before, after, true);
        },
      },
      { label: t('markWrong'), run: () => callWrong(mark, repair) },
    ],
  };
}

function keptCard({ word: { before, after } }: RepairMark, repair: RepairPart): CardPart {
  return {
    title: t('markKept'),
    lines: [{ text: t('markKeptText', visibleText(after)) }],
    actions: [
      {
        label: t('markRepairAgain'),
        run: () => {
          repair.setKept(before, after, false);
        },
      },
    ],
  };
}

function chosenCard({ word, passage }: RepairMark, repair: RepairPart): CardPart {
  const place = word.repairs.find((one) => one.class === CHOSEN) ?? word;
  const undo: CardAction = {
    label: t('markUndo'),
    run: () => {
      repair.choose(passage, place, undefined);
    },
  };
  return {
    title: t('markChosen'),
    lines: [
      { text: visibleText(word.before), tone: 'removed', lang: 'vi' },
      { text: visibleText(word.after), tone: 'added', lang: 'vi' },
    ],
    actions: [undo],
  };
}

/** The classes of damage in words, each once. */
function classesOf({ word }: RepairMark): string {
  const names = word.repairs.flatMap((one) => one.class.split('+')).map((name) => tNamed('damage', name));
  return [...new Set(names)].join(' + ');
}

/** Leaves the word as pages write it from now on; of a private window, in this page alone. */
async function callWrong(mark: RepairMark, repair: RepairPart): Promise<readonly CardPart[]> {
  const { before, after } = mark.word;
  if (!(await askAgain('setRepairException', before, after, true))) {
    repair.setKept(before, after, true);
    const { lines, ...card } = keptCard(mark, repair);
    return [{ ...card, lines: [...(lines ?? []), { text: t('markWrongPrivate') }] }];
  }
  return [
    {
      title: t('markWrongKept'),
      lines: [{ text: t('markWrongKeptText', visibleText(before)) }],
      actions: [{ label: t('markUndo'), run: () => undoWrong(before, after) }],
    },
  ];
}

async function undoWrong(before: string, after: string): Promise<undefined> {
  await askAgain('setRepairException', before, after, false);
}
