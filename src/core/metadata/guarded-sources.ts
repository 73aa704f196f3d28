import type { ArticleField } from './article';
import type { Source } from './sources/source';

/** The same sources, of which one that fails on a field says nothing of it and is reported as 'unreadable-<source>'. */
export function guarded(sources: readonly Source[], onProblem: (code: string) => void): Source[] {
  return sources.map(({ name, claims }) => {
    const fields = Object.keys(claims) as ArticleField[];
    const careful = fields.map((field): [ArticleField, Source['claims'][ArticleField]] => [
      field,
      (page) => {
        try {
          return claims[field]?.(page) ?? [];
        } catch {
          // Pages can replace members of forms that their text stands in: one source is lost, not the article.
          onProblem(`unreadable-${name}`);
          return [];
        }
      },
    ]);
    return { name, claims: Object.fromEntries(careful) };
  });
}
