/** How pages are marked and explained. */
export interface AnnotationSettings {
  /** How repaired and damaged words are marked. */
  readonly repairMarks: 'off' | 'subtle' | 'plain';
  /** Whether marks are on paper, too. */
  readonly printsMarks: boolean;
  /** What is explained in articles. */
  readonly glossKinds: readonly ('abbreviation' | 'date' | 'amount')[];
  /** Whether marking is offered beside whatever is selected in an article. */
  readonly offersNotes: boolean;
  /** Whether articles have a line under their headline that tells what is known of them. */
  readonly showsStrip: boolean;
}

/** What holds until the reader chooses otherwise. */
export const DEFAULT_ANNOTATIONS: AnnotationSettings = {
  repairMarks: 'subtle',
  printsMarks: false,
  glossKinds: ['abbreviation', 'date', 'amount'],
  offersNotes: true,
  showsStrip: false,
};
