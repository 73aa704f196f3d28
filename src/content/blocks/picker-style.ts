/** The page's own rules for what is in it do not reach the layer. */
export const HOST_STYLE =
  'all: initial !important; display: block !important; position: fixed !important; inset: 0 !important;' +
  'z-index: 2147483647 !important;';

/** The colours are those of src/ui/theme.css, whose sheet does not reach into a page. */
export const PICKER_STYLE = `
* { box-sizing: border-box; margin: 0; }
.catcher { position: fixed; inset: 0; cursor: crosshair; touch-action: pan-y; }
.frame {
  position: fixed;
  border: 2px solid #0b6b5d;
  outline: 2px solid #fff;
  background: rgb(11 107 93 / 18%);
  pointer-events: none;
}
/* Not the host, on which nothing but its own style holds. */
.panel {
  color-scheme: light dark;
  position: fixed;
  inset-inline: 0;
  inset-block-end: 0.75rem;
  inline-size: min(36rem, 100vw - 1.5rem);
  margin-inline: auto;
  padding: 0.75rem 1rem;
  border: 1px solid light-dark(#dcd8cc, #3a3f40);
  border-radius: 8px;
  background: light-dark(#fdfcf9, #17191a);
  color: light-dark(#1c2120, #eceae4);
  font: 15px/1.5 system-ui, sans-serif;
  box-shadow: 0 4px 24px rgb(0 0 0 / 30%);
}
.panel:focus { outline: none; }
.above { inset-block: 0.75rem auto; }
.title { font-weight: 600; }
.rule { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.note { color: light-dark(#5c6361, #a9b0ad); font-size: 13px; }
.warning { color: light-dark(#a3261b, #ff9d92); font-weight: 600; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; }
button {
  min-block-size: 36px;
  padding: 4px 12px;
  border: 1px solid light-dark(#0b6b5d, #7ed3c1);
  border-radius: 8px;
  background: none;
  color: light-dark(#0b6b5d, #7ed3c1);
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
button.hide { background: light-dark(#0b6b5d, #7ed3c1); color: light-dark(#fff, #10201d); }
kbd { font: 400 12px/1 system-ui, sans-serif; opacity: 0.85; }
`;
