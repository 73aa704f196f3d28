/** What the stores ask for in each language. README.md beside this tells which field it goes into. */
export interface Listing {
  /** AMO's summary; Chrome and Edge show the manifest's description. */
  readonly summary: string;
  /** Plain text: Chrome shows no other, AMO reads a hyphen as a list. */
  readonly description: string;
  /** Edge alone asks for them. */
  readonly searchTerms: readonly string[];
  /** Under the screenshots on AMO, and on them. */
  readonly captions: Readonly<Record<PictureName, string>>;
  /** Chrome's “single purpose”. */
  readonly singlePurpose: string;
  /** Why each permission of the manifest is needed; the two lists of hosts by the name of the list. */
  readonly permissions: Readonly<Record<string, string>>;
  /** Chrome: why there is no remote code. */
  readonly remoteCode: string;
  /** What is kept and where, for the questions on data. */
  readonly dataUse: string;
  /** AMO's notes to reviewers, Edge's notes for certification. */
  readonly reviewerNotes: string;
}

/** The screenshots in the stores' order; `npm run store:pictures` makes store/pictures/NAME.png. */
export type PictureName = '1-before-after' | '2-repair-card' | '3-popup' | '4-library' | '5-options-dark';
