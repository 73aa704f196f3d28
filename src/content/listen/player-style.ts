import { IN_PAGE_STYLE } from '../in-page-style';

/** The page's own rules for what is in it do not reach the player; what is beside it is the page's. */
export const HOST_STYLE =
  'all: initial !important; display: block !important; position: fixed !important; inset: auto 0 0 0 !important;' +
  'block-size: 0 !important; pointer-events: none !important; z-index: 2147483647 !important;';

export const PLAYER_STYLE = `${IN_PAGE_STYLE}
.player {
  position: fixed;
  inset-inline: 0;
  inset-block-end: 0.75rem;
  inline-size: min(42rem, 100vw - 1rem);
  max-block-size: calc(100vh - 1.5rem);
  margin-inline: auto;
  padding: 0.5rem 0.75rem;
  overflow: auto;
  border-radius: 12px;
  font: 15px/1.5 system-ui, sans-serif;
  box-shadow: 0 4px 24px rgb(0 0 0 / 30%);
  pointer-events: auto;
}
.row { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.title { font-weight: 600; }
.place { color: var(--quiet); font-size: 13px; font-variant-numeric: tabular-nums; }
.steps { display: flex; gap: 4px; margin-inline: auto; }
.note { max-inline-size: 38rem; }
.note:empty, [hidden] { display: none; }
.help { margin-block-start: 4px; color: var(--quiet); font-size: 14px; }
button {
  display: grid;
  place-content: center;
  inline-size: 40px;
  block-size: 40px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  background: none;
  color: var(--accent);
  cursor: pointer;
}
button:hover { background: var(--sheet); }
button:disabled { color: var(--quiet); opacity: 0.5; cursor: default; }
.main, .main:hover { background: var(--accent); color: var(--on-accent); }
.main:disabled { background: none; }
.stop { margin-inline-start: auto; }
svg { inline-size: 20px; block-size: 20px; fill: currentcolor; }
label { display: flex; align-items: center; gap: 6px; min-inline-size: 0; font-size: 13px; }
select {
  min-inline-size: 0;
  max-inline-size: 11rem;
  block-size: 32px;
  padding-inline: 4px;
  border: 1px solid var(--quiet);
  border-radius: 8px;
  background: var(--paper);
  color: inherit;
  font: inherit;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.player:focus { outline: none; }
@media print { .player { display: none; } }
@media (forced-colors: active) { button { border: 1px solid; } }
`;
