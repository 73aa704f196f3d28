import { isText } from '../dom-nodes';
import type { PageMutations } from '../page-observer';
import { rootOfRuns, runContainer } from './text-runs';

/** Where texts have to be read: what was asked for, and where the page has changed. */
export class PendingRoots {
  readonly #roots = new Set<Node>();
  /** What has happened to the page and was not looked at yet. */
  readonly #added = new Set<Node>();
  readonly #changed = new Set<Node>();
  readonly #isOwnWrite: (text: Text) => boolean;

  /** @param isOwnWrite whether a text reads as it was written here: own writes come back as mutations */
  constructor(isOwnWrite: (text: Text) => boolean) {
    this.#isOwnWrite = isOwnWrite;
  }

  get isEmpty(): boolean {
    return this.#roots.size + this.#added.size + this.#changed.size === 0;
  }

  add(root: Node): void {
    this.#roots.add(root);
  }

  /** Only notes them: a storm of mutations is one task of the page's, and must not become one of ours. */
  addMutations({ changed, added }: PageMutations): void {
    for (const node of changed) this.#changed.add(node);
    for (const node of added) this.#added.add(node);
  }

  /** Finds out, step by step, below which nodes there is something to read. @returns those, which are pending no more */
  *take(): Generator<void, Node[]> {
    for (const node of this.#added) {
      this.#added.delete(node);
      const root = rootOfRuns(node);
      if (root) this.#roots.add(root);
      yield;
    }
    for (const node of this.#changed) {
      this.#changed.delete(node);
      if (!isText(node)) this.#roots.add(node);
      else if (!this.#isOwnWrite(node)) this.#roots.add(runContainer(node));
      yield;
    }
    const roots = this.#outermost();
    this.#roots.clear();
    return roots;
  }

  /** What the parser adds while the whole page is read would be read twice. */
  #outermost(): Node[] {
    return [...this.#roots].filter((root) => {
      for (let around = root.parentNode; around; around = around.parentNode) if (this.#roots.has(around)) return false;
      return true;
    });
  }
}
