/*
 * Nodes are told apart by their type, not by their class: those of a frame belong to another realm, whose classes
 * `instanceof` does not know.
 */

export function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === Node.TEXT_NODE;
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

/** A node that other nodes can be looked up below. */
export function isParent(node: Node): node is Node & ParentNode {
  return isElement(node) || node.nodeType === Node.DOCUMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
}
