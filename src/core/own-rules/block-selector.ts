import { localNameOf, matches, nameOf, namespaceOf, parentOf, queryAll } from '../article-page';

/** A selector that matches more blocks than this is a rule for a kind of elements, not for a block. */
const MOST_BLOCKS = 4;
/** How many boxes around a block are asked for a name. */
const BOXES_AROUND = 5;

/** What a style sheet takes without escapes. */
const PLAIN_NAME = /^-?[a-z_][\w-]*$/i;
/** Numbers of articles and zones, and what build tools make: "box-20147", "Box_root__x7Yz1", "css-kbs", "sc-bdVaJa". */
const GENERATED = [
  /\d{3}/,
  /(?:^|[-_])(?=[a-z\d]{5,}(?:$|[-_]))[a-z\d]*(?:[a-z]\d+[a-z]|\d[a-z]+\d)/i,
  /^(?:css|jsx|svelte)-|^sc-[a-z]*[A-Z]/,
];
/** What scripts set and take away again. */
const STATE =
  /^(?:is|has|js|ng|v)-|(?:^|[-_])(?:active|open(?:ed)?|show(?:n)?|hidden|visible|loaded|loading|lazy\w*|fade\w*|stuck|sticky|fixed|current|selected|hover|focus|first|last|odd|even)$/i;

/**
 * A selector for a block that holds in other articles of the site too: by id or classes that people gave, else by those
 * of the boxes around it, else by its place.
 * @param spared what the selector must not match the holders of, unless the block itself is one: the article
 */
export function blockSelector(block: Element, spared: readonly Element[] = []): string {
  const root = rootAround(block);
  const holds = (element: Element) => spared.some((part) => element.contains(part));
  // By its tag alone a photo would speak for all photos.
  const most = namesOf(block, root).length > 0 ? MOST_BLOCKS : 1;
  const isFit = (selector: string) => {
    const blocks = queryAll(root, selector);
    return blocks.includes(block) && blocks.length <= most && (holds(block) || !blocks.some(holds));
  };
  return candidates(block, root).find(isFit) ?? placeOf(block, root);
}

function rootAround(block: Element): Element {
  let root = block;
  for (let around = parentOf(block); around; around = parentOf(around)) root = around;
  return root;
}

/** The best first. */
function candidates(block: Element, root: Element): string[] {
  const own = namesOf(block, root);
  const inner = own.length > 0 ? own : [tagOf(block)];
  const boxes: string[] = [];
  let box = parentOf(block);
  for (let i = 0; box && i < BOXES_AROUND; i++, box = parentOf(box)) {
    const [name] = namesOf(box, root);
    if (name) boxes.push(...inner.map((each) => `${name} ${each}`));
  }
  return [...own, ...boxes];
}

/** Selectors by the names of an element alone: its id, its classes from the rarest on, and all of them together. */
function namesOf(element: Element, root: Element): string[] {
  const id = element.getAttribute('id') ?? '';
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(isStable);
  const counted = classes.map((name) => [`.${name}`, queryAll(root, `.${name}`).length] as const);
  const byCount = counted.sort(([, a], [, b]) => a - b).map(([selector]) => selector);
  return [
    ...(isStable(id) ? [`#${id}`] : []),
    ...byCount,
    ...(byCount.length > 1 ? [[...byCount].sort().join('')] : []),
  ];
}

function isStable(name: string): boolean {
  return PLAIN_NAME.test(name) && !STATE.test(name) && !GENERATED.some((pattern) => pattern.test(name));
}

/** The way from the nearest element with a name that is its own: `#main > div:nth-of-type(2) > ul`. */
function placeOf(block: Element, root: Element): string {
  const steps: string[] = [];
  for (let element: Element | undefined = block; element; element = parentOf(element)) {
    const name = namesOf(element, root).find((selector) => queryAll(root, selector).length === 1);
    if (name) return [name, ...steps].join(' > ');
    if (nameOf(element) === 'BODY') return ['body', ...steps].join(' > ');
    steps.unshift(stepTo(element));
  }
  return steps.join(' > ');
}

function stepTo(element: Element): string {
  const beside = queryAll(parentOf(element) ?? element, ':scope > *');
  const tag = tagOf(element);
  if (tag === '*') return `:nth-child(${beside.indexOf(element) + 1})`;
  const alike = beside.filter((each) => tagOf(each) === tag && namespaceOf(each) === namespaceOf(element));
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}

/**
 * The name of an element in a selector, in its own case ("foreignObject"); "*" where that would need escapes (`<o:p>` of a
 * word processor) or, as a script can make an HTML element with capitals, does not match.
 */
function tagOf(element: Element): string {
  const name = localNameOf(element);
  return PLAIN_NAME.test(name) && matches(element, name) ? name : '*';
}
