/**
 * What the extension's own boxes in a page have in common: the colours of src/ui/theme.css, whose sheet does not reach into a
 * page. They stand on every element, so that none of the same name comes in from the page.
 */
export const IN_PAGE_STYLE = `
* {
  box-sizing: border-box;
  margin: 0;
  --paper: light-dark(#fdfcf9, #17191a);
  --sheet: light-dark(#f3f1ea, #212425);
  --line: light-dark(#dcd8cc, #3a3f40);
  --ink: light-dark(#1c2120, #eceae4);
  --quiet: light-dark(#5c6361, #a9b0ad);
  --accent: light-dark(#0b6b5d, #7ed3c1);
  --on-accent: light-dark(#fff, #10201d);
  --wrong: light-dark(#a3261b, #ff9d92);
  --right: light-dark(#0a6433, #86d9a0);
}
/* A page can make them, with what covers all that is in the box. */
:host::before, :host::after { display: none !important; }
/* Not the host, on which nothing but its own style holds. */
.box {
  color-scheme: light dark;
  border: 1px solid var(--line);
  background: var(--paper);
  color: var(--ink);
}
`;

/** Buttons with words on them. */
export const WORD_BUTTON_STYLE = `
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
button {
  min-block-size: 36px;
  padding: 4px 12px;
  border: 1px solid var(--accent);
  border-radius: 8px;
  background: none;
  color: var(--accent);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
`;
