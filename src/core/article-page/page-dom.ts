/*
 * Reading a document that may be hostile: `<img name="querySelector">` replaces a document's own members, and
 * `<input name="parentElement">` those of its form, in content scripts too. What the prototypes offer stays as it is.
 */

/** What `Node` and `Element` give to all nodes alike, by name: found once, as this is asked of every node of a page. */
const shared = new Map<PropertyKey, PropertyDescriptor>();

/** A member of a node as the browser made it, whatever the page put in its place; functions are not bound. */
function genuine<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  let member = shared.get(key);
  if (!member) shared.set(key, (member = inherited(node, key)));
  return (member.get ? member.get.call(node) : member.value) as N[K];
}

function inherited(node: Node, key: PropertyKey): PropertyDescriptor {
  for (let owner = Object.getPrototypeOf(node) as unknown; owner; owner = Object.getPrototypeOf(owner) as unknown) {
    const member = Object.getOwnPropertyDescriptor(owner, key);
    if (member) return member;
  }
  throw new TypeError(`A node has no ${String(key)}`);
}

/** The elements that a selector list names, in the page's order. Throws where the selector is no selector. */
export function queryAll(scope: Document | Element, selector: string): Element[] {
  return [...listOf(scope, selector)];
}

/** The number of those elements; none of them is made known to the script, which takes longer than to find it. */
export function countAll(scope: Document | Element, selector: string): number {
  return listOf(scope, selector).length;
}

function listOf(scope: Document | Element, selector: string): NodeListOf<Element> {
  // Documents have one of their own.
  const query = inherited(scope, 'querySelectorAll').value as ParentNode['querySelectorAll'];
  return query.call(scope, selector);
}

/** The first of those elements. */
export function queryFirst(scope: Document | Element, selector: string): Element | undefined {
  const query = inherited(scope, 'querySelector').value as ParentNode['querySelector'];
  return query.call(scope, selector) ?? undefined;
}

/** The root element; `undefined` in an empty document. */
export function rootOf(document: Document): Element | undefined {
  // Elements have one of their own.
  const root = inherited(document, 'firstElementChild').get?.call(document) as Element | null;
  return root ?? undefined;
}

export function parentOf(node: Node): Element | undefined {
  return genuine(node, 'parentElement') ?? undefined;
}

export function contains(element: Element, node: Node): boolean {
  return genuine(element, 'contains').call(element, node);
}

/** The element itself or the nearest one around it that a selector list names. */
export function closest(element: Element, selector: string): Element | undefined {
  return genuine(element, 'closest').call(element, selector) ?? undefined;
}

export function matches(element: Element, selector: string): boolean {
  return genuine(element, 'matches').call(element, selector);
}

export function attributeOf(element: Element, name: string): string | null {
  return genuine(element, 'getAttribute').call(element, name);
}

/** All text in an element, also what is not shown. */
export function contentOf(element: Element): string {
  return genuine(element, 'textContent');
}

/** The node's name in capitals: "DIV", "SVG", "#TEXT". */
export function nameOf(node: Node): string {
  return genuine(node, 'nodeName').toUpperCase();
}

/** The name of an element in its own case: "div", "foreignObject". Style sheets take no other for what is not HTML. */
export function localNameOf(element: Element): string {
  return genuine(element, 'localName');
}

export function namespaceOf(element: Element): string | null {
  return genuine(element, 'namespaceURI');
}

/** The nodes under a root in the page's order, by number (1: elements, 4: texts, 5: both): the DOM's constants live on the global object, which core does not know. */
export function walk(root: Node, show: 1 | 4 | 5, accept?: (node: Node) => boolean): TreeWalker {
  const document = genuine(root, 'ownerDocument');
  if (!document) throw new TypeError('A document has no owner: walk from its root element');
  // Asked of every node: without a filter the browser walks several times as fast.
  const filter = accept ? (node: Node) => (accept(node) ? 1 : 2) : null;
  return genuine(document, 'createTreeWalker').call(document, root, show, filter);
}
