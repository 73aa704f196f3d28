/** Answers that are the same in every language. */

/** By the names of the stores: Chrome takes one, AMO two (slugs), Edge one. */
export const categories = {
  chrome: 'News & Weather',
  amo: ['feeds-news-blogging', 'language-support'],
  edge: 'News & weather',
} as const;

/**
 * The project has no address of its own yet: whoever publishes it writes his here, and as the domain of the extension's id
 * in manifest.json. A test holds them together.
 */
export const links = {
  homepage: 'https://doc-sach.example/',
  support: 'https://doc-sach.example/issues',
  /** PRIVACY.md as a page. */
  privacyPolicy: 'https://doc-sach.example/privacy',
} as const;

/** Chrome's questions on data. Nothing reaches the developer or anybody else. */
export const dataUse = {
  /** What an extension may collect, each to be ticked or not. */
  collected: {
    'Personally identifiable information': false,
    'Health information': false,
    'Financial and payment information': false,
    'Authentication information': false,
    'Personal communications': false,
    Location: false,
    'Web history': false,
    'User activity': false,
    'Website content': false,
  },
  /** What the developer has to declare besides; all of it is true. */
  declared: [
    'I do not sell or transfer user data to third parties, outside of the approved use cases',
    'I do not use or transfer user data for purposes that are unrelated to my item’s single purpose',
    'I do not use or transfer user data to determine creditworthiness or for lending purposes',
  ],
} as const;
