import { breadcrumb } from './breadcrumb';
import { documentSource } from './document';
import { dublinCore } from './dublin-core';
import { headline } from './headline';
import { jsonLd } from './json-ld';
import { letters } from './letters';
import { meta } from './meta';
import { microdata } from './microdata';
import { openGraph } from './open-graph';
import { site } from './site';
import type { Source } from './source';
import { visibleText } from './visible-text';

/** Where fields are read, the most trusted source first. */
export const sources: readonly Source[] = [
  site,
  headline,
  letters,
  breadcrumb,
  jsonLd,
  microdata,
  openGraph,
  meta,
  dublinCore,
  documentSource,
  visibleText,
];
