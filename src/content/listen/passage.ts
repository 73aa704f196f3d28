import type { TextRange } from '../../core/vietnamese/tokens';

/** A paragraph of the page as a voice reads it: text nodes that a reader sees as one piece of text. */
export class Passage {
  readonly #nodes: readonly Text[];
  /** As the page had it when it was found, but each line break is a blank, as it is shown; offsets are those of the nodes. */
  readonly text: string;

  constructor(nodes: readonly Text[]) {
    this.#nodes = nodes;
    this.text = textOf(nodes);
  }

  /** Whether the page still has this text in the same nodes: scripts render it anew, the engine repairs it. */
  get isCurrent(): boolean {
    return this.#nodes.every(({ isConnected }) => isConnected) && textOf(this.#nodes) === this.text;
  }

  /** @returns undefined where there is no such place any more */
  rangeOf({ start, end }: TextRange): Range | undefined {
    const [from, to] = [this.#pointAt(start, false), this.#pointAt(end, true)];
    if (!from || !to || !this.isCurrent) return undefined;
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /** @param isEnd whether the point between two nodes belongs to the first of them */
  #pointAt(offset: number, isEnd: boolean): { node: Text; offset: number } | undefined {
    let before = 0;
    for (const node of this.#nodes) {
      const inNode = offset - before;
      if (inNode < node.length || (isEnd && inNode === node.length)) return { node, offset: inNode };
      before += node.length;
    }
    return undefined;
  }
}

function textOf(nodes: readonly Text[]): string {
  // A blank that holds words together stays: damage is known by it.
  return nodes.map(({ data }) => data.replace(/[^\S\u00a0]/g, ' ')).join('');
}
