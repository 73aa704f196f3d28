import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicagoBibliography } from './chicago-bibliography';
import { chicagoNote } from './chicago-note';
import { cslJson } from './csl-json';
import type { CitationFormat } from './format';
import { iso690 } from './iso-690';
import { link } from './link';
import { ris } from './ris';

/** In the order of a menu: references to read, then files for reference managers. */
export const citationFormats: readonly CitationFormat[] = [
  iso690,
  apa,
  chicagoNote,
  chicagoBibliography,
  link,
  bibtex,
  ris,
  cslJson,
];
