import { inflateSync } from 'node:zlib';

const SIGNATURE = '89504e470d0a1a0a';
/** https://www.w3.org/TR/png-3/#11IHDR: truecolour, and the same with alpha. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** The picture of a PNG file. Sizes in pixels. */
export interface Png {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
  /** The smallest box around what is not wholly transparent: how far it is from each side. */
  readonly margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/**
 * Reads what Chromium writes: eight bits a channel, truecolour, not interlaced.
 * @throws Error where the file is another one
 */
export function readPng(file: Buffer): Png {
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('no PNG');
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, colorType = 0, , , interlace] = file.subarray(24, 29);
  const channels = CHANNELS[colorType];
  if (depth !== 8 || !channels || interlace !== 0) throw new Error(`no PNG of Chromium's: ${depth} ${colorType}`);
  const rows = unfiltered(inflateSync(imageData(file)), width * channels, channels);
  const isPainted = (x: number, y: number) => channels === 3 || rows[y]?.[x * channels + 3] !== 0;
  return { width, height, hasAlpha: channels === 4, margins: marginsOf(width, height, isPainted) };
}

/** The data of all IDAT chunks, one behind the other. */
function imageData(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** https://www.w3.org/TR/png-3/#9Filters: each row tells how its bytes were foretold from those left of and above them. */
function unfiltered(data: Buffer, rowLength: number, pixelLength: number): Buffer[] {
  const rows: Buffer[] = [];
  for (let at = 0; at < data.length; at += rowLength + 1) {
    const row = Buffer.from(data.subarray(at + 1, at + 1 + rowLength));
    const above = rows.at(-1);
    for (let index = 0; index < rowLength; index++) {
      const left = row[index - pixelLength] ?? 0;
      const up = above?.[index] ?? 0;
      const corner = index < pixelLength ? 0 : (above?.[index - pixelLength] ?? 0);
      row[index] = ((row[index] ?? 0) + foretold(data[at] ?? 0, left, up, corner)) & 0xff;
    }
    rows.push(row);
  }
  return rows;
}

function foretold(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

function marginsOf(width: number, height: number, isPainted: (x: number, y: number) => boolean): Png['margins'] {
  const all = (count: number) => [...Array(count).keys()];
  const columns = all(width).filter((x) => all(height).some((y) => isPainted(x, y)));
  const lines = all(height).filter((y) => all(width).some((x) => isPainted(x, y)));
  return {
    left: columns[0] ?? width,
    top: lines[0] ?? height,
    right: width - 1 - (columns.at(-1) ?? -1),
    bottom: height - 1 - (lines.at(-1) ?? -1),
  };
}
