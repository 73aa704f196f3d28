/** Anything with a document that a test can see into: a page, the popup, a page of the extension. */
export interface View {
  /**
   * Runs a function in the document's own world and gives what it returns. Function, argument and result cross as text:
   * the function closes over nothing, the values are JSON.
   * @throws Error with the words of what the function threw
   */
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Loads a script into the document whatever its content security policy says: a library such as axe, say. */
  addScript(source: string): Promise<void>;
  /** What a reader sees: innerText of the body. */
  text(): Promise<string>;
  title(): Promise<string>;
  url(): Promise<string>;
  /**
   * Clicks, as the reader would, the control whose name (label, text, aria-label or title) is or contains this.
   * @throws Error with the names that there are
   */
  click(name: string): Promise<void>;
  /** PNG of the whole document. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** What a page is told of the screen or paper that it is shown on. */
export interface Medium {
  readonly medium: 'screen' | 'print';
  readonly colorScheme: 'light' | 'dark';
}

/** What a screen reader is told of a part of a page. */
export interface AccessibleNode {
  /** By its ARIA name where browsers call it so: "dialog", "button", "heading". */
  readonly role: string;
  readonly name: string;
}

/** How long a reader holds a button of the mouse: what a page does meanwhile must not take away what is pressed. Milliseconds. */
export const PRESS_MS = 60;

/** A tab. */
export interface Page extends View {
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  /** Makes the page as wide as on another screen. @param width of the viewport in CSS pixels */
  setWidth(width: number): Promise<void>;
  /** Makes the page look as on this medium, in this scheme of colours. */
  emulate(medium: Medium): Promise<void>;
  /** What the browser tells screen readers of the page, in its order, as it is now: also what is in closed roots. */
  accessibleNodes(): Promise<readonly AccessibleNode[]>;
  /** Presses a key in the tab in front, as the reader would. @param key as in `KeyboardEvent.key`; with Shift as "Shift+Tab" */
  press(key: string): Promise<void>;
  /** Moves the pointer to a place in the tab in front. CSS pixels from the window's corner. */
  moveTo(x: number, y: number): Promise<void>;
  /** Moves the pointer to a place in the tab in front and presses it there for PRESS_MS. CSS pixels from the window's corner. */
  clickAt(x: number, y: number): Promise<void>;
}
