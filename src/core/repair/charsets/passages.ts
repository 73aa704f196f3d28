/** A run of words: indexes, the end not included; and what it gains, in nats. */
export interface Passage {
  from: number;
  to: number;
  readonly gain: number;
}

/** What a passage must gain to be one. */
const LEAST_GAIN = 3;
/** What words in the middle of a passage may lose before they are taken for the end of it. */
const MOST_LOSS = 8;
/** What a word may lose that stands beside a passage and is still taken for a part of it. */
const MOST_LOSS_BESIDE = -5;

/**
 * The runs of words whose gains are worth more than what is lost between them. Sound text of any language loses at nearly
 * every word, even if single words gain by chance; linear in the number of words.
 * @param gains what each word speaks for being part of a passage, in nats
 */
export function findPassages(gains: readonly number[]): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  let to = 0;
  let sum = 0;
  let gain = 0;
  for (let i = 0; i <= gains.length; i++) {
    if (i === gains.length || sum <= 0 || sum < gain - MOST_LOSS) {
      if (gain > LEAST_GAIN) passages.push({ from, to, gain });
      from = i;
      sum = gain = 0;
    }
    sum += gains[i] ?? 0;
    if (sum > gain) {
      gain = sum;
      to = i + 1;
    }
  }
  return passages;
}

/**
 * Widens a passage over the words beside it that are not clearly sound, up to the passages beside it: a name or a rare
 * word at a sentence's end is damaged as all of it is.
 * @param least the end of the passage before
 * @param most the start of the passage behind
 */
export function widen<Word extends { readonly gain: number }>(
  passage: Passage,
  words: readonly Word[],
  isSound: (word: Word) => boolean,
  least: number,
  most: number,
): void {
  const isPart = (word: Word | undefined) => word !== undefined && (word.gain > MOST_LOSS_BESIDE || !isSound(word));
  while (passage.from > least && isPart(words[passage.from - 1])) passage.from--;
  while (passage.to < most && isPart(words[passage.to])) passage.to++;
}
