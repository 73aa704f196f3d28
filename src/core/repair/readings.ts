import { isMarkedLetter } from '../vietnamese/letters';
import { isSyllable } from '../vietnamese/syllable';
import { eachToken, type TextRange } from '../vietnamese/tokens';
import { bestPath, type Choice } from './best-path';
import { textWeight } from './likelihood';
import { CONTEXTS, type ReadingRules, type UnitReader } from './read-unit';
import { isSentenceStart } from './sentence-start';

/** A stretch of text without white space (save white space that was a letter's part) and its likeliest reading. */
export interface Reading {
  /** UTF-16 offsets of the unit. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** How much likelier `after` is than `before`, its cost taken off, in nats. */
  readonly gain: number;
  readonly cost: number;
  /** 0–1: the share of the likelihood of all readings that this one has. */
  readonly confidence: number;
}

/** Longer stretches without white space are cut: no word is so long. */
const LONGEST_UNIT = 80;
/** An option that takes white space is no longer. */
const LONGEST_OPTION = 3;
/** Of a reading that was chosen among others. */
const MOST_CONFIDENCE = 0.99;
/**
 * What a unit gains where nothing was lost, and each character that vanishes besides, in nats: that by chance they would fit
 * the pattern of UTF-8 and make letters. More than weighing its words would tell, which is what other readings gain.
 */
const SURE_GAIN = 30;
const SURE_GAIN_PER_CHARACTER = 12;

/** The likeliest reading of every unit of a text that may be damaged, those that stay as they are left out. Linear. */
export function findReadings(text: string, rules: ReadingRules, readUnit: UnitReader): Reading[] {
  const readings: Reading[] = [];
  // Units that leave a choice, and those beside them: they are read together.
  let group: Choice[] = [];
  const close = () => {
    if (group.some(({ candidates }) => candidates.length > 1)) readings.push(...choose(text, group));
    else for (const choice of group) readings.push(...asSureReading(text, choice));
    group = [];
  };
  for (const { start, end } of unitsOf(text, rules)) {
    const last = group.at(-1);
    if (last && start !== last.end + 1) close();
    const context = isSentenceStart(text, start) ? CONTEXTS.sentenceStart : CONTEXTS.word;
    group.push({ start, end, candidates: readUnit(text.slice(start, end), context) });
  }
  close();
  return readings;
}

/** A unit whose every byte is there, and that makes whole UTF-8. */
function asSureReading(text: string, { start, end, candidates }: Choice): Reading[] {
  const before = text.slice(start, end);
  const after = candidates[0]?.text ?? before;
  if (after === before) return [];
  const gain = SURE_GAIN + SURE_GAIN_PER_CHARACTER * (before.length - after.length);
  return [{ start, end, before, after, gain, cost: 0, confidence: 1 }];
}

function choose(text: string, choices: readonly Choice[]): Reading[] {
  return bestPath(text, choices).flatMap(({ start, end, chosen, confidence }) => {
    const before = text.slice(start, end);
    if (chosen.text === before) return [];
    const gain = textWeight(chosen.text) - chosen.cost - textWeight(before);
    return [
      {
        start,
        end,
        before,
        after: chosen.text,
        gain,
        cost: chosen.cost,
        confidence: Math.min(confidence, MOST_CONFIDENCE),
      },
    ];
  });
}

function* unitsOf(text: string, rules: ReadingRules): Generator<TextRange> {
  let done = 0;
  rules.lead.lastIndex = 0;
  for (let match = rules.lead.exec(text); match; match = rules.lead.exec(text)) {
    const unit = unitAround(text, match.index, done, rules);
    done = unit.end;
    yield unit;
    rules.lead.lastIndex = Math.max(done, match.index + 1);
  }
}

/** The unit that holds an offset: from white space to white space, but for white space that an option takes. */
function unitAround(text: string, offset: number, floor: number, rules: ReadingRules): TextRange {
  let start = offset;
  const lowest = Math.max(floor, offset - LONGEST_UNIT / 2);
  while (start > lowest && !isSpace(text.charCodeAt(start - 1))) start--;
  const limit = start + LONGEST_UNIT;
  let end = endOfWord(text, offset, limit);
  while (!rules.transcode && end < limit) {
    const reach = reachOf(text, start, end, rules);
    if (reach === end) break;
    end = endOfWord(text, reach, limit);
  }
  return { start, end };
}

/** Where the options of a unit end. */
function reachOf(text: string, start: number, end: number, rules: ReadingRules): number {
  let reach = end;
  for (let offset = Math.max(start, end - LONGEST_OPTION + 1); offset < end; offset++) {
    for (const { length } of rules.optionsAt(text, offset)) reach = Math.max(reach, offset + length);
  }
  return reach;
}

function endOfWord(text: string, from: number, limit: number): number {
  let end = from;
  while (end < text.length && end < limit && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

/** White space that no code page has among the bytes of letters. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** Whether a text reads as Vietnamese that needs its marks: every word outside ASCII is a syllable, and there is one. */
export function isMarkedVietnamese(text: string): boolean {
  let marked = 0;
  let strange = 0;
  eachToken(text, (start, end) => {
    let isAscii = true;
    let isMarked = false;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) isAscii = false;
      if (isMarkedLetter(code)) isMarked = true;
    }
    if (isAscii) return;
    if (isMarked && isSyllable(text.slice(start, end))) marked++;
    else strange++;
  });
  return marked > 0 && strange === 0;
}
