import { queryAll } from '../../article-page';
import { parseLenientJson } from './parse-lenient-json';

/** A JSON-LD object; its values are whatever the page wrote. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

export interface JsonLd {
  /** Every object of the page that stands on its own: at the top, in arrays, in `@graph`, as a main entity. */
  readonly nodes: readonly JsonLdNode[];
  /** The named objects that others refer to by `@id`. */
  readonly byId: ReadonlyMap<string, JsonLdNode>;
}

/** UTF-16 units of one script, and of all: real ones have up to 200,000 (the whole article body). */
const LONGEST = 2_000_000;
const MOST_SCRIPTS = 40;
const MOST_NODES = 1000;
const DEEPEST = 8;

/** The page's JSON-LD. A script that is no JSON, even when read leniently, is reported as 'broken-json-ld'; one too long to read as 'long-json-ld'. */
export function readJsonLd(document: Document, onProblem: (code: string) => void): JsonLd {
  const nodes: JsonLdNode[] = [];
  const byId = new Map<string, JsonLdNode>();
  const scripts = queryAll(document, 'script[type*="ld+json" i]').slice(0, MOST_SCRIPTS);
  let room = LONGEST;
  for (const script of scripts) {
    const text = script.textContent;
    room -= text.length;
    const value = room < 0 ? undefined : parseLenientJson(text);
    if (room < 0) onProblem('long-json-ld');
    else if (value === undefined && text.trim()) onProblem('broken-json-ld');
    collect(value, nodes, byId, 0);
    room = Math.max(room, 0);
  }
  return { nodes, byId };
}

function collect(value: unknown, nodes: JsonLdNode[], byId: Map<string, JsonLdNode>, depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const item of value.slice(0, MOST_NODES)) collect(item, nodes, byId, depth + 1);
  if (!isNode(value)) return;
  nodes.push(value);
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value);
  for (const key of ['@graph', 'mainEntity', 'publisher', 'breadcrumb']) collect(value[key], nodes, byId, depth + 1);
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Is the object of a type, named with or without "https://schema.org/"? */
export function hasType(node: JsonLdNode, type: RegExp): boolean {
  return listOf(node['@type']).some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/:#]/, '')));
}

/** A value as a list: nothing, one or several, also in nested arrays. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value.slice(0, MOST_NODES).flat(3) as unknown[]) : [value];
}

/** The text of a value: a string, a number, or the `@value`, `name` or `url` of an object. */
export function textOf(value: unknown, keys: readonly string[] = ['@value', 'name']): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!isNode(value)) return undefined;
  for (const key of keys) {
    const [text] = listOf(value[key]);
    if (typeof text === 'number') return String(text);
    if (typeof text === 'string' && text) return text;
  }
  return undefined;
}

/** The object itself, or the one it refers to by nothing but `@id`. */
export function resolve(value: unknown, { byId }: JsonLd): unknown {
  const id = isNode(value) ? value['@id'] : undefined;
  return isNode(value) && typeof id === 'string' && value['name'] === undefined ? (byId.get(id) ?? value) : value;
}
