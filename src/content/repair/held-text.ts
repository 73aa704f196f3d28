/** A place of the page that holds text and can be written without any node being replaced. */
export interface HeldText {
  /** The same object for the same place, however often it is asked for. */
  readonly key: object;
  read(): string;
  write(text: string): void;
}

/** The text of a text node. Only its value is written: replaced nodes break pages that keep them (React, Vue). */
export function nodeText(node: Text): HeldText {
  return {
    key: node,
    read: () => node.data,
    write: (text) => {
      node.data = text;
    },
  };
}
