import type { Note } from '../../../notes/note';
import type { TextSelector } from '../../../notes/text-selector';
import type { ArticleFacts } from '../../visit';
import type { ExportFormat } from './export-format';

/** Names the collection; its parts must have names, too. */
const COLLECTION = 'urn:x-doc-sach:notes';

/**
 * The reader's notes as one collection of the Web Annotation model (https://www.w3.org/TR/annotation-model/), an annotation
 * a line.
 */
export const jsonLd: ExportFormat = {
  id: 'json-ld',
  extension: 'jsonld',
  mimeType: 'application/ld+json',
  async *pieces(records) {
    const head = {
      ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', id: COLLECTION, type: 'AnnotationCollection' },
      first: { id: `${COLLECTION}:1`, type: 'AnnotationPage', partOf: COLLECTION, startIndex: 0 },
    };
    yield `${JSON.stringify(head).slice(0, -2)},"items":[\n`;
    let separator = '';
    for await (const { visit, notes = [] } of records) {
      for (const note of notes) {
        yield separator + JSON.stringify(annotationOf(note, visit.article));
        separator = ',\n';
      }
    }
    yield '\n]}}\n';
  },
};

function annotationOf({ id, color, text, createdAt, changedAt, raw, shown }: Note, article: ArticleFacts): object {
  const isRepaired = raw.exact !== shown.exact || raw.prefix !== shown.prefix || raw.suffix !== shown.suffix;
  const body = { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'commenting' };
  return {
    ...{ id: `urn:uuid:${id}`, type: 'Annotation', motivation: text === '' ? 'highlighting' : 'commenting' },
    ...{ created: new Date(createdAt).toISOString(), modified: new Date(changedAt).toISOString() },
    ...(text !== '' && { body }),
    target: {
      source: { id: article.url, type: 'Text', 'http://purl.org/dc/terms/title': article.title },
      styleClass: color,
      // Each of them alone names the place: the text as the page wrote it, and as it was repaired.
      selector: [...selectorsOf(shown), ...(isRepaired ? selectorsOf(raw) : [])],
    },
  };
}

function selectorsOf({ exact, prefix, suffix, start, end }: TextSelector): object[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}
