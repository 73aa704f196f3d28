/** Outlines in a field of 24 by 24, as an SVG path has them. */
const ICONS = {
  play: 'M7 4v16l13-8z',
  pause: 'M6 4h4v16H6zM14 4h4v16h-4z',
  'next-sentence': 'M5 5v14l10-7zM16 5h3v14h-3z',
  'previous-sentence': 'M19 5v14L9 12zM5 5h3v14H5z',
  'next-paragraph': 'M3 5v14l9-7zM12 5v14l9-7z',
  'previous-paragraph': 'M21 5v14l-9-7zM12 5v14l-9-7z',
  stop: 'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12 19 17.6 17.6 19 12 13.4 6.4 19 5 17.6 10.6 12 5 6.4z',
} as const;

export type IconName = keyof typeof ICONS;

const SVG = 'http://www.w3.org/2000/svg';

/** A picture that screen readers pass over: what it stands on has a name. */
export function makeIcon(document: Document, name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
