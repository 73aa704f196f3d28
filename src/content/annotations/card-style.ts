/**
 * The colours are those of src/ui/theme.css, whose sheet does not reach into a page. Important declarations of a shadow
 * root's sheet are stronger than any of the page's. Sizes go by the letters that the reader set in the browser.
 */
export const CARD_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 !important;
  pointer-events: none !important;
}
@media print { :host { display: none !important; } }
* { box-sizing: border-box; margin: 0; }
.card {
  color-scheme: light dark;
  position: fixed;
  inset: 0 auto auto 0;
  inline-size: max-content;
  max-inline-size: min(22em, 100vw - 16px);
  max-block-size: calc(100vh - 16px);
  overflow: auto;
  overscroll-behavior: contain;
  padding: 0.75em 1em;
  border: 1px solid light-dark(#dcd8cc, #3a3f40);
  border-radius: 8px;
  background: light-dark(#fdfcf9, #17191a);
  color: light-dark(#1c2120, #eceae4);
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
  outline: 2px solid light-dark(#0b6b5d, #7ed3c1);
  outline-offset: 2px;
}
.part + .part {
  margin-block-start: 0.75em;
  padding-block-start: 0.75em;
  border-block-start: 1px solid light-dark(#dcd8cc, #3a3f40);
}
.title { font-size: 1em; font-weight: 600; }
.quiet { color: light-dark(#5c6361, #a9b0ad); font-size: 0.9em; }
.removed { color: light-dark(#a3261b, #ff9d92); text-decoration: line-through; }
.added { color: light-dark(#0a6433, #86d9a0); font-weight: 600; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 0.5em; }
button {
  min-block-size: 36px;
  padding: 4px 10px;
  border: 1px solid light-dark(#0b6b5d, #7ed3c1);
  border-radius: 8px;
  background: none;
  color: light-dark(#0b6b5d, #7ed3c1);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
button[aria-pressed='true'] { background: light-dark(#0b6b5d, #7ed3c1); color: light-dark(#fff, #10201d); }
button[aria-disabled='true'] { opacity: 0.6; cursor: default; }
.colour {
  display: inline-block;
  inline-size: 0.9em;
  block-size: 0.9em;
  margin-inline-end: 0.4em;
  border: 1px solid light-dark(#5c6361, #a9b0ad);
  border-radius: 50%;
  vertical-align: -0.1em;
}
textarea, input {
  inline-size: 100%;
  margin-block-start: 0.5em;
  padding: 6px 8px;
  border: 1px solid light-dark(#5c6361, #a9b0ad);
  border-radius: 8px;
  background: light-dark(#fff, #212425);
  color: inherit;
  font: inherit;
}
::placeholder { color: light-dark(#5c6361, #a9b0ad); opacity: 1; }
textarea { min-block-size: 4.5em; resize: vertical; }
@media (pointer: coarse) { button { min-block-size: 44px; } }
`;
