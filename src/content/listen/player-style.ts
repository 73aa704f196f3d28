/** The page's own rules for what is in it do not reach the player; what is beside it is the page's. */
export const HOST_STYLE =
  'all: initial !important; display: block !important; position: fixed !important; inset: auto 0 0 0 !important;' +
  'block-size: 0 !important; pointer-events: none !important; z-index: 2147483647 !important;';

/** The colours are those of src/ui/theme.css, whose sheet does not reach into a page. */
export const PLAYER_STYLE = `
* { box-sizing: border-box; margin: 0; }
/* Not the host, on which nothing but its own style holds. */
.player {
  color-scheme: light dark;
  position: fixed;
  inset-inline: 0;
  inset-block-end: 0.75rem;
  inline-size: min(42rem, 100vw - 1rem);
  max-block-size: calc(100vh - 1.5rem);
  margin-inline: auto;
  padding: 0.5rem 0.75rem;
  overflow: auto;
  border: 1px solid light-dark(#dcd8cc, #3a3f40);
  border-radius: 12px;
  background: light-dark(#fdfcf9, #17191a);
  color: light-dark(#1c2120, #eceae4);
  font: 15px/1.5 system-ui, sans-serif;
  box-shadow: 0 4px 24px rgb(0 0 0 / 30%);
  pointer-events: auto;
}
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.title { font-weight: 600; }
.place { color: light-dark(#5c6361, #a9b0ad); font-size: 13px; font-variant-numeric: tabular-nums; }
.steps { display: flex; gap: 4px; margin-inline: auto; }
.note { max-inline-size: 38rem; }
.note:empty, [hidden] { display: none; }
.help { margin-block-start: 4px; color: light-dark(#5c6361, #a9b0ad); font-size: 14px; }
button {
  display: grid;
  place-content: center;
  inline-size: 40px;
  block-size: 40px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  background: none;
  color: light-dark(#0b6b5d, #7ed3c1);
  cursor: pointer;
}
button:hover { background: light-dark(#f3f1ea, #212425); }
button:disabled { color: light-dark(#5c6361, #a9b0ad); opacity: 0.5; cursor: default; }
.main, .main:hover { background: light-dark(#0b6b5d, #7ed3c1); color: light-dark(#fff, #10201d); }
.main:disabled { background: none; }
.stop { margin-inline-start: auto; }
svg { inline-size: 20px; block-size: 20px; fill: currentcolor; }
label { display: flex; align-items: center; gap: 6px; min-inline-size: 0; font-size: 13px; }
select {
  min-inline-size: 0;
  max-inline-size: 11rem;
  block-size: 32px;
  padding-inline: 4px;
  border: 1px solid light-dark(#5c6361, #a9b0ad);
  border-radius: 8px;
  background: light-dark(#fdfcf9, #17191a);
  color: inherit;
  font: inherit;
}
:focus-visible { outline: 2px solid light-dark(#0b6b5d, #7ed3c1); outline-offset: 2px; }
.player:focus { outline: none; }
@media print { .player { display: none; } }
@media (forced-colors: active) { button { border: 1px solid; } }
`;
