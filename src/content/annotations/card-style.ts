import { IN_PAGE_STYLE, WORD_BUTTON_STYLE } from '../in-page-style';

/**
 * Important declarations of a shadow root's sheet are stronger than any of the page's. Sizes go by the letters that the reader
 * set in the browser.
 */
export const CARD_STYLE = `${IN_PAGE_STYLE}${WORD_BUTTON_STYLE}
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 !important;
  pointer-events: none !important;
}
@media print { :host { display: none !important; } }
.card {
  position: fixed;
  inset: 0 auto auto 0;
  inline-size: max-content;
  max-inline-size: min(22em, 100vw - 16px);
  max-block-size: calc(100vh - 16px);
  overflow: auto;
  overscroll-behavior: contain;
  padding: 0.75em 1em;
  border-radius: 8px;
  font: 0.9375em/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
  text-align: start;
  box-shadow: 0 4px 20px rgb(0 0 0 / 28%);
  pointer-events: auto;
  cursor: default;
  user-select: text;
}
.card:focus { outline: none; }
.card:focus-visible, button:focus-visible, textarea:focus-visible, input:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
.part + .part {
  margin-block-start: 0.75em;
  padding-block-start: 0.75em;
  border-block-start: 1px solid var(--line);
}
.title { font-size: 1em; font-weight: 600; }
.quiet { color: var(--quiet); font-size: 0.9em; }
.removed { color: var(--wrong); text-decoration: line-through; }
.added { color: var(--right); font-weight: 600; }
button[aria-pressed='true'] { background: var(--accent); color: var(--on-accent); }
button[aria-disabled='true'] { opacity: 0.6; cursor: default; }
.colour {
  display: inline-block;
  inline-size: 0.9em;
  block-size: 0.9em;
  margin-inline-end: 0.4em;
  border: 1px solid var(--quiet);
  border-radius: 50%;
  vertical-align: -0.1em;
}
textarea, input {
  inline-size: 100%;
  margin-block-start: 0.5em;
  padding: 6px 8px;
  border: 1px solid var(--quiet);
  border-radius: 8px;
  background: light-dark(#fff, #212425);
  color: inherit;
  font: inherit;
}
::placeholder { color: var(--quiet); opacity: 1; }
textarea { min-block-size: 4.5em; resize: vertical; }
@media (pointer: coarse) { button { min-block-size: 44px; } }
`;
