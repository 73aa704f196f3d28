/** What the annotations of a page answer; only to pages and the worker of the extension. */
export interface AnnotationsApi {
  /** Shows the next marked place with its card, which takes the focus. @returns whether there is one to be seen */
  showNextMark(): boolean;
}
