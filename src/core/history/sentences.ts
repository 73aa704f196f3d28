/** Titles, ranks and kinds of towns, which are written short before a name: no sentence ends with them. */
const SHORTENED =
  /(?:^|[\s.(“"])(?:TP|Tp|TX|Tx|TT|Tt|GS|PGS|TS|ThS|TSKH|BS|DS|KS|KTS|LS|NSND|NSƯT|NGND|NGƯT|Mr|Mrs|Ms|Dr|Prof|St|No)\.$/u;

/** A single letter: of a name that is not told ("ông A. B.", "Nguyễn Văn T. (34 tuổi)"), of a ward ("P. 5"). */
const INITIAL = /(?:^|[\s.(])\p{Lu}\.$/u;

const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });

/**
 * The sentences of a text, a paragraph a line, without the white space around them. Unicode's rules (UAX 29) end one
 * wherever a capital follows a full stop; what is written short, and initials, are put together again.
 */
export function sentencesOf(text: string): string[] {
  return text.split('\n').flatMap(sentencesOfLine);
}

function sentencesOfLine(line: string): string[] {
  const sentences: string[] = [];
  let begun = '';
  for (const { segment } of segmenter.segment(line)) {
    begun += segment;
    if (isOpen(segment.trimEnd())) continue;
    sentences.push(begun.trim());
    begun = '';
  }
  return [...sentences, begun.trim()].filter((sentence) => sentence !== '');
}

function isOpen(sentence: string): boolean {
  // What is written short is at the end: all before is not worth looking at.
  const end = sentence.slice(-12);
  return SHORTENED.test(end) || INITIAL.test(end);
}
