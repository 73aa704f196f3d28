import type { DamageClass } from '../damage-class';
import { readingClass } from '../reading-class';
import type { ReadingRules } from '../read-unit';
import type { CodePage } from './code-page';
import { misreadOptions } from './misread-options';

/** A page may have been misread, saved and misread again. */
const MOST_LAYERS = 4;

/**
 * The damage of UTF-8 text that was read in another code page, once or several times.
 * @param transcode see {@link ReadingRules.transcode}
 */
export function misreadClass(id: string, page: CodePage, transcode?: (unit: string) => string): DamageClass {
  const rules: ReadingRules = {
    lead: page.lead,
    optionsAt: misreadOptions(page),
    layers: transcode ? 1 : MOST_LAYERS,
    ...(transcode && { transcode }),
  };
  return readingClass(id, new RegExp(page.lead, ''), rules);
}
