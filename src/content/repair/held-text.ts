import { writeText } from './write-text';

/** A place of the page that holds text and can be written without any node being replaced. */
export interface HeldText {
  /** The same object for the same place, however often it is asked for. */
  readonly key: object;
  /** Where it is the text of a text node: that. */
  readonly node?: Text;
  read(): string;
  write(text: string): void;
}

/** The text of a text node. Only its value is written: replaced nodes break pages that keep them (React, Vue). */
export function nodeText(node: Text): HeldText {
  return {
    key: node,
    node,
    read: () => node.data,
    write: (text) => {
      writeText(node, text);
    },
  };
}
