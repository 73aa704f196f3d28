import { TILE } from './limits';

/** The small promotional tile: the mark, the name, and what it does. */
export function tileHtml(mark: string): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Đọc Sạch</title><style>
html, body { margin: 0; }
body { box-sizing: border-box; width: ${TILE.width}px; height: ${TILE.height}px; padding: 40px 36px; overflow: hidden;
  background: #0b6b5d; color: #fff; font: 20px/1.5 system-ui, sans-serif; }
header { display: flex; align-items: center; gap: 18px; }
svg { width: 88px; height: 88px; border-radius: 20px; outline: 3px solid #ffffff40; }
h1 { margin: 0; font-size: 48px; line-height: 1.3; }
p { margin: 20px 0 0; }
del { color: #ffd166; text-decoration-thickness: 2px; }
</style></head><body><header>${mark}<h1>Đọc Sạch</h1></header>
<p><del>Nhiửu</del> → Nhiều. Báo tiếng Việt hết chữ lỗi, hết phần thừa.</p></body></html>`;
}
