/** What a card tells of one mark, as plain values: the card makes the elements. */
export interface CardPart {
  /** What this is, in a few words. */
  readonly title: string;
  readonly lines?: readonly CardLine[];
  readonly actions?: readonly CardAction[];
  /**
   * What lines and buttons cannot be: a text field, say. It is put between them, inside a closed shadow root, and styled by
   * the card's sheet. A field is told of what was typed by an event `typed`: the browser's own is kept from the page, and so
   * from everybody. Other listeners must check `isTrusted`.
   */
  readonly control?: (document: Document) => HTMLElement;
}

/** A paragraph of a card. */
export interface CardLine {
  readonly text: string;
  /** `quiet` for what matters less, `removed` and `added` for what was changed into what. */
  readonly tone?: 'quiet' | 'removed' | 'added';
  /** BCP 47, where it is not the language of the extension's texts. */
  readonly lang?: string;
}

/** A button of a card. */
export interface CardAction {
  readonly label: string;
  /** Shown as pressed or not; undefined for a button that is none to be switched. */
  readonly isPressed?: boolean;
  /** A colour that the button shows beside its label, as CSS has it. */
  readonly colour?: string;
  /** Done when the reader presses it. @returns the parts that the card shows from then on; it closes where there are none */
  readonly run: () => CardOutcome | Promise<CardOutcome>;
}

type CardOutcome = readonly CardPart[] | undefined;
