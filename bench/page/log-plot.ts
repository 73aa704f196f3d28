/** Points by x, both above 0. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 60;
const BOTTOM = 310;
const RIGHT = 400;
const TOP = 20;
const COLOURS = ['#2b6cb0', '#b7791f', '#c53030'];

/** A plot with logarithmic axes, where a line that grows as its cause has a slope of one. @returns an SVG document */
export function logPlot(lines: readonly Line[], xName: string, yName: string): string {
  const points = lines.flatMap((line) => line.points);
  const x = scale(
    points.map(([value]) => value),
    LEFT,
    RIGHT,
  );
  const y = scale(
    points.map(([, value]) => value),
    BOTTOM,
    TOP,
  );
  const grid = [
    ...x.ticks.map(
      (tick) =>
        `<path d="M${at(x.of(tick))} ${TOP}V${BOTTOM}"/><text x="${at(x.of(tick))}" y="${BOTTOM + 16}" text-anchor="middle">${label(tick)}</text>`,
    ),
    ...y.ticks.map(
      (tick) =>
        `<path d="M${LEFT} ${at(y.of(tick))}H${RIGHT}"/><text x="${LEFT - 6}" y="${at(y.of(tick) + 4)}" text-anchor="end">${label(tick)}</text>`,
    ),
  ];
  const drawn = lines.map(({ name, points: ofLine }, i) => {
    const colour = COLOURS[i % COLOURS.length] ?? '';
    const path = ofLine.map(([px, py]) => `${at(x.of(px))},${at(y.of(py))}`).join(' ');
    const [, last = 1] = ofLine.at(-1) ?? [];
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${RIGHT + 8}" y="${at(y.of(last) + 4)}" fill="${colour}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11">
<rect width="100%" height="100%" fill="#fff"/>
<g stroke="#ddd" fill="#444">${grid.join('\n').replaceAll('<text', '<text stroke="none"')}</g>
${drawn.join('\n')}
<text x="${LEFT}" y="${HEIGHT - 10}" fill="#444">${xName} → ${yName}; both axes logarithmic</text>
</svg>
`;
}

/** Whole powers of ten around the values. */
function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const of = (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  return { of, ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)) };
}

const at = (place: number) => place.toFixed(1);
const label = (tick: number) => tick.toLocaleString('en');
