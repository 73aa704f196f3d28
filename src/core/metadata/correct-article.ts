import type { Article, Provenance } from './article';

/** The fields that a reader may set right. */
export const CORRECTABLE_FIELDS = ['title', 'authors', 'published', 'section', 'siteName', 'description'] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

/** What a reader set right in an article: texts as {@link fieldText} gives them; an empty one says that there is none. */
export type Corrections = Readonly<Partial<Record<CorrectableField, string>>>;

/** A field as one text: authors joined by ", ", a time in ISO 8601; empty where there is none. */
export function fieldText(article: Pick<Article, CorrectableField>, field: CorrectableField): string {
  return field === 'authors' ? article.authors.join(', ') : (article[field] ?? '');
}

/** The field's value that a text stands for. */
export function fieldOfText<F extends CorrectableField>(field: F, text: string): Pick<Article, F>;
export function fieldOfText(field: CorrectableField, text: string): Partial<Article> {
  const value = text.trim();
  if (field !== 'authors') return { [field]: value === '' && field !== 'title' ? undefined : value };
  const names = value.split(/\s*[,;]\s*/);
  return { authors: names.filter((name) => name !== '') };
}

/** An article as the reader set it right; what the page says stands in the provenance. An empty title corrects nothing. */
export function correctedArticle(article: Article, corrections: Corrections): Article {
  let corrected = article;
  for (const field of CORRECTABLE_FIELDS) {
    const text = corrections[field];
    if (text === undefined || (field === 'title' && text.trim() === '')) continue;
    const provenance = { ...corrected.provenance, [field]: byReader(article, field) };
    corrected = { ...corrected, ...fieldOfText(field, text), provenance };
  }
  return corrected;
}

function byReader(article: Article, field: CorrectableField): Provenance {
  const value = fieldText(article, field);
  const { source, key, others } = article.provenance[field] ?? { source: '', key: '', others: [] };
  return { source: 'reader', key: '', others: value === '' ? others : [{ source, key, value }, ...others] };
}
