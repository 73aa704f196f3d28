import { isElement, isParent } from '../dom-nodes';
import type { HeldText } from './held-text';
import { isUntouched, untouchedBelow } from './text-runs';

/** The attributes that a reader is shown or told. */
export const REPAIRED_ATTRIBUTES = ['alt', 'aria-label', 'placeholder', 'title'];

const SELECTOR = REPAIRED_ATTRIBUTES.map((name) => `[${name}]`).join();

/** Of so many it is quicker to look at each than around an element. */
const FEW = 32;

const keys = new WeakMap<Element, Map<string, object>>();

/** The attribute texts of `root` and of what is below it. */
export function* attributeTexts(root: Node): Generator<HeldText> {
  if (isElement(root) && isUntouched(root)) return;
  if (isElement(root) && root.matches(SELECTOR)) yield* attributesOf(root);
  if (!isParent(root)) return;
  const elements = root.querySelectorAll(SELECTOR);
  const untouched = untouchedBelow(root, (each) => each.firstElementChild !== null || each.matches(SELECTOR));
  const isIn = (element: Element) => untouched.some((each) => each.contains(element));
  const isSpared = untouched.length > FEW ? isUntouched : isIn;
  for (const element of elements) if (!isSpared(element)) yield* attributesOf(element);
}

function* attributesOf(element: Element): Generator<HeldText> {
  for (const name of REPAIRED_ATTRIBUTES) {
    if (element.hasAttribute(name)) yield attributeText(element, name);
  }
}

function attributeText(element: Element, name: string): HeldText {
  return {
    key: keyOf(element, name),
    read: () => element.getAttribute(name) ?? '',
    write: (text) => element.setAttribute(name, text),
  };
}

function keyOf(element: Element, name: string): object {
  const ofElement = keys.get(element) ?? new Map<string, object>();
  const key = ofElement.get(name) ?? {};
  keys.set(element, ofElement.set(name, key));
  return key;
}
