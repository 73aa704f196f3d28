import type { Article, ArticleField, SourcedValue } from '../core/metadata/article';
import { t, tNamed } from '../platform/i18n';
import { clip } from '../ui/clip';

/** Where a field's value came from, in words: "JSON-LD (author.name)"; undefined where nothing is known of it. */
export function sourceOf({ provenance }: Article, field: ArticleField): string | undefined {
  const from = provenance[field];
  if (!from) return undefined;
  return from.approximate ? t('approximately', sourceText(from)) : sourceText(from);
}

export function sourceText({ source, key }: Omit<SourcedValue, 'value'>): string {
  const name = tNamed('source', source);
  return key === '' ? name : t('sourceWithKey', name, clip(key, 60));
}
