import { elementText, queryAll } from '../../article-page';
import { hasType, isNode, listOf, textOf } from '../json-ld/json-ld-nodes';
import type { Page } from '../page';
import type { Claim, Source } from './source';

const CONTAINER =
  '[itemtype*="BreadcrumbList" i],[class*="breadcrumb" i],[class*="bread-crumb" i],[id*="breadcrumb" i],[aria-label*="breadcrumb" i]';
const MOST_CRUMBS = 10;

/** The path to the page, its deepest step first. */
export const breadcrumb: Source = {
  name: 'breadcrumb',
  claims: { section: (page) => [...declared(page), ...shown(page)] },
};

function declared({ jsonLd: { nodes } }: Page): Claim[] {
  const list = nodes.find((node) => hasType(node, /^BreadcrumbList$/));
  const steps = listOf(list?.['itemListElement']).filter(isNode).slice(0, MOST_CRUMBS);
  const names = steps
    .toSorted((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0))
    .flatMap((step) => textOf(step['name']) ?? textOf(step['item']) ?? []);
  return names.reverse().map((text) => ({ key: 'BreadcrumbList', text }));
}

function shown({ document }: Page): Claim[] {
  const containers = queryAll(document, CONTAINER).slice(0, MOST_CRUMBS);
  const links = containers.map((container) => queryAll(container, 'a')).find((found) => found.length > 0) ?? [];
  const names = links.slice(0, MOST_CRUMBS).map((link) => elementText(link).trim());
  return names.reverse().map((text) => ({ key: 'a', text, shown: true }));
}
