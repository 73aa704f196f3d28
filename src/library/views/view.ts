import type { VNode } from 'preact';

/** One of the pages within the library. */
export interface View {
  /** What the address has after "#": "list". Further parts of the address, parted by "/", are the view's own. */
  readonly id: string;
  /** Its name in the navigation, in the reader's language; absent where only links within the library lead to it. */
  readonly title?: () => string;
  readonly Content: (props: ViewProps) => VNode;
}

export interface ViewProps {
  /** The parts of the address after the view's id, decoded. */
  readonly path: readonly string[];
}
