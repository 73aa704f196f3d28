/** How long a selection rests before anything is offered, in milliseconds. */
const REST_MS = 250;

/** Tells when the reader has selected text, with the mouse, a finger or the keyboard, and when nothing is selected any more. */
export function watchSelection(
  document: Document,
  signal: AbortSignal,
  hooks: {
    /** Whether an event is of what is offered itself. */
    isOwn: (event: Event) => boolean;
    onSelected: () => void;
    onNothing: () => void;
  },
): void {
  let isPressed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (!selectedRange(document)) hooks.onNothing();
    else if (!isPressed) timer = setTimeout(tell, REST_MS);
  };
  const tell = () => {
    if (selectedRange(document)) hooks.onSelected();
  };
  const press = (pressed: boolean) => (event: Event) => {
    if (!event.isTrusted || hooks.isOwn(event)) return;
    const wasPressed = isPressed;
    isPressed = pressed;
    if (pressed) clearTimeout(timer);
    // What was selected while the button was down is told when it is up.
    else if (wasPressed) look();
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('selectionchange', look, options);
  document.addEventListener('pointerdown', press(true), options);
  for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, press(false), options);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** What is selected of the document's text; undefined where nothing is, or where it is being edited. */
export function selectedRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: common } = range;
  const element = common instanceof Element ? common : common.parentElement;
  return element?.closest('[contenteditable]:not([contenteditable="false" i])') ? undefined : range;
}
