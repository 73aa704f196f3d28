import type { VNode } from 'preact';
import type { PageState } from '../page-state';

export interface PanelProps {
  readonly page: PageState;
  /**
   * Does something to the page or its site, then shows what has become of it. The action is called at once, so that it
   * may ask for what a browser grants only in a click.
   * @param action gives what is said when it is done, to be read aloud by screen readers; may be empty
   * @param isAwaited whether the page, which does not answer yet, will soon
   */
  readonly act: (action: () => Promise<string>, options?: { readonly isAwaited: boolean }) => void;
}

/** One part of the popup; null where it has nothing to say of this page. */
export type Panel = (props: PanelProps) => VNode | null;
