import { IN_PAGE_STYLE, WORD_BUTTON_STYLE } from '../in-page-style';

/** The page's own rules for what is in it do not reach the layer. */
export const HOST_STYLE =
  'all: initial !important; display: block !important; position: fixed !important; inset: 0 !important;' +
  'z-index: 2147483647 !important;';

export const PICKER_STYLE = `${IN_PAGE_STYLE}${WORD_BUTTON_STYLE}
.catcher { position: fixed; inset: 0; cursor: crosshair; touch-action: pan-y; }
.frame {
  position: fixed;
  border: 2px solid #0b6b5d;
  outline: 2px solid #fff;
  background: rgb(11 107 93 / 18%);
  pointer-events: none;
}
.panel {
  position: fixed;
  inset-inline: 0;
  inset-block-end: 0.75rem;
  inline-size: min(36rem, 100vw - 1.5rem);
  margin-inline: auto;
  padding: 0.75rem 1rem;
  border-radius: 8px;
  font: 15px/1.5 system-ui, sans-serif;
  box-shadow: 0 4px 24px rgb(0 0 0 / 30%);
}
.panel:focus { outline: none; }
.above { inset-block: 0.75rem auto; }
.title { font-weight: 600; }
.rule { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.note { color: var(--quiet); font-size: 13px; }
.warning { color: var(--wrong); font-weight: 600; }
button.hide { background: var(--accent); color: var(--on-accent); }
kbd { font: 400 12px/1 system-ui, sans-serif; opacity: 0.85; }
`;
