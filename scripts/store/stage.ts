import type { Page, TestBrowser } from '../../e2e/harness/test-browser';
import { SCREENSHOT } from './limits';

/** A picture on the stage, and how it lies there: `style` places and crops it. */
export interface Prop {
  readonly png: Buffer;
  readonly style: string;
  /** Shown pixel by pixel, cut off where it does not fit, instead of as wide as its place. */
  readonly isWhole?: true;
  /** A word on it. */
  readonly label?: string;
}

/** The strip of the caption over the props. */
export const CAPTION_HEIGHT = 88;

const STAGE_URL = 'https://stage.example/';

/** Shows pictures under a caption, on a page as large as a screenshot of the stores. */
export function openStage(browser: TestBrowser, caption: string, props: readonly Prop[]): Promise<Page> {
  return browser.open(STAGE_URL, stageHtml(caption, props));
}

function stageHtml(caption: string, props: readonly Prop[]): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đọc Sạch</title><style>
html, body { margin: 0; }
body { position: relative; width: ${SCREENSHOT.width}px; height: ${SCREENSHOT.height}px; overflow: hidden; background: #dfe7e4; }
h1 { position: relative; z-index: 1; margin: 0; height: ${CAPTION_HEIGHT}px; line-height: ${CAPTION_HEIGHT}px; background: #0b6b5d; color: #fff;
  font: 600 30px/${CAPTION_HEIGHT}px system-ui, sans-serif; text-align: center; }
figure { position: absolute; margin: 0; overflow: hidden; background: #fff; box-shadow: 0 4px 24px #0004; }
img { display: block; width: 100%; height: 100%; object-fit: cover; object-position: top; }
.whole img { object-fit: none; }
figcaption { position: absolute; top: 0; right: 0; padding: 0 24px; border-bottom-left-radius: 10px; background: #ffd166; color: #222;
  font: 600 20px/44px system-ui, sans-serif; }
</style></head><body><h1>${caption}</h1>
${props.map(propHtml).join('\n')}
</body></html>`;
}

function propHtml({ png, style, isWhole, label }: Prop): string {
  const image = `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`;
  return `<figure class="${isWhole ? 'whole' : ''}" style="${style}">${image}${label ? `<figcaption>${label}</figcaption>` : ''}</figure>`;
}
