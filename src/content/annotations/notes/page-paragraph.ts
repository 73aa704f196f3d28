import { normalText, type NormalText } from '../../../core/notes/normal-text';
import type { TextRange } from '../../../core/vietnamese/tokens';
import type { WrittenPassage } from '../../repair/damaged-passages';
import type { TextRun } from '../../repair/text-runs';
import { rangeFinder } from '../range-finder';
import { editedOffset } from './edited-offset';

/** A paragraph of the page as its author wrote it and as it is shown. Offsets in UTF-16 units of the normal texts. */
export class PageParagraph {
  readonly nodes: TextRun;
  /** The nodes' text, as it is. */
  readonly text: string;
  readonly shown: NormalText;
  readonly raw: NormalText;
  readonly #edits: WrittenPassage['written'];

  /** @param written what the engine knows of these nodes */
  constructor(nodes: TextRun, written: WrittenPassage | undefined) {
    this.text = nodes.map(({ data }) => data).join('');
    const isOfAll = written?.passage.nodes.length === nodes.length && written.passage.nodes[0] === nodes[0];
    this.nodes = nodes;
    this.shown = normalText(this.text);
    this.#edits = isOfAll ? written.written : [];
    this.raw = this.#edits.length > 0 && isOfAll ? normalText(written.passage.raw) : this.shown;
  }

  /** The place in the page of an offset in one of the texts. */
  boundary(text: 'raw' | 'shown', offset: number, isEnd: boolean): readonly [node: Text, offset: number] | undefined {
    const source = this[text].offsets[offset] ?? 0;
    const at = text === 'raw' ? editedOffset(source, this.#edits, { isBack: false, isEnd }) : source;
    const range = rangeFinder(this.nodes)(isEnd ? { start: Math.max(0, at - 1), end: at } : { start: at, end: at });
    if (!range) return undefined;
    return isEnd ? [range.endContainer as Text, range.endOffset] : [range.startContainer as Text, range.startOffset];
  }

  /** The part of each text that lies between two offsets of the nodes' text. */
  placesOf({ start, end }: TextRange): { readonly raw: TextRange; readonly shown: TextRange } {
    const isBack = true;
    const inRaw = {
      start: editedOffset(start, this.#edits, { isBack, isEnd: false }),
      end: editedOffset(end, this.#edits, { isBack, isEnd: true }),
    };
    return { raw: placeIn(this.raw, inRaw), shown: placeIn(this.shown, { start, end }) };
  }
}

/** The units of a normal text that come from a part of its source, without blanks around them. */
function placeIn({ text, offsets }: NormalText, source: TextRange): TextRange {
  let start = offsets.findIndex((offset) => offset >= source.start);
  let end = offsets.findIndex((offset) => offset >= source.end);
  if (start < 0) start = text.length;
  if (end < 0) end = text.length;
  while (start < end && text[start] === ' ') start++;
  while (start < end && text[end - 1] === ' ') end--;
  return { start, end };
}
