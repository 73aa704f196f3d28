/** Characters that a store takes at most, or between two numbers. */
interface TextLimits {
  readonly name: number;
  /** The manifest's description; AMO's own summary. */
  readonly summary: number;
  readonly description: readonly [least: number, most: number];
  /** A note to those who review, or a field of Chrome's privacy tab. */
  readonly notes: number;
}

/** Where each figure is from: store/README.md. A form counts a line break as two. */
export const LIMITS = {
  chrome: { name: 75, summary: 132, description: [1, 16_000], notes: 1_000 },
  amo: { name: 50, summary: 250, description: [1, 15_000], notes: 3_000 },
  edge: { name: 45, summary: 132, description: [250, 10_000], notes: 2_000 },
} as const satisfies Readonly<Record<string, TextLimits>>;

/** Edge's: how many, how long each, how many words in all. */
export const SEARCH_TERMS = { count: 7, length: 30, words: 21 } as const;

/** What all three take: 1280 × 800, PNG without alpha; Chrome takes five. developer.chrome.com/docs/webstore/images */
export const SCREENSHOT = { width: 1280, height: 800, count: 5 } as const;

/** The small promotional tile of Chrome and Edge. Same page. */
export const TILE = { width: 440, height: 280 } as const;

/** The icon that Chrome's store shows has 16 transparent pixels on each side. Same page. */
export const STORE_ICON = { size: 128, padding: 16 } as const;
