import type { AbbreviationGloss, AbbreviationMeaning } from '../../../core/glosses';
import { t, tNamed } from '../../../platform/i18n';
import type { CardLine, CardPart } from '../card-part';

import { amountLines } from './amount-lines';
import { dateLines } from './date-lines';
import type { GlossMark } from './explained-paragraphs';

/** What is told of a place that is explained, under its own words. */
export function glossCard({ gloss, text }: GlossMark): CardPart {
  return { title: text, lines: linesOf(gloss) };
}

function linesOf(gloss: GlossMark['gloss']): CardLine[] {
  switch (gloss.kind) {
    case 'abbreviation':
      return abbreviationLines(gloss);
    case 'date':
      return dateLines(gloss);
    case 'amount':
      return amountLines(gloss);
  }
}

function abbreviationLines({ meanings, isDefinedHere }: AbbreviationGloss): CardLine[] {
  const lines = meanings.flatMap(meaningLines);
  if (isDefinedHere) lines.push(quiet(t('glossDefinedHere')));
  if (meanings.length > 1) lines.push(quiet(t('glossUndecided')));
  return lines;
}

function meaningLines({ meaning, original, field, successor }: AbbreviationMeaning): CardLine[] {
  const lines: CardLine[] = [{ text: meaning.charAt(0).toUpperCase() + meaning.slice(1), lang: 'vi' }];
  if (original !== undefined) lines.push(quiet(original));
  if (field !== undefined) lines.push(quiet(tNamed('glossField', field)));
  if (successor !== undefined) lines.push(quiet(t('glossSuccessor', successor)));
  return lines;
}

function quiet(text: string): CardLine {
  return { text, tone: 'quiet' };
}
