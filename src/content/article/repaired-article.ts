import type { Article } from '../../core/metadata/article';
import { withoutInvisible } from '../../core/vietnamese/invisible';

/**
 * The article with its texts repaired: meta elements and JSON-LD were damaged like the text, but are not in its nodes.
 * "â€‹" is damage, too: what nobody sees comes out of it, and goes again.
 */
export function repairedArticle(article: Article, repairText: (text: string) => string): Article {
  const repair = (text: string) => withoutInvisible(repairText(text));
  const optional = (text: string | undefined) => (text === undefined ? undefined : repair(text));
  return {
    ...article,
    title: repair(article.title),
    authors: article.authors.map(repair),
    section: optional(article.section),
    siteName: optional(article.siteName),
    description: optional(article.description),
    tags: article.tags.map(repair),
    agency: optional(article.agency),
    place: optional(article.place),
    ...(article.photographers && { photographers: article.photographers.map(repair) }),
    licence: optional(article.licence),
    provenance: repairedProvenance(article.provenance, repair),
  };
}

function repairedProvenance(
  provenance: Article['provenance'],
  repair: (text: string) => string,
): Article['provenance'] {
  const fields = Object.entries(provenance).map(([field, from]) => {
    const others = from.others.map((other) => ({ ...other, value: repair(other.value) }));
    return [field, { ...from, others }] as const;
  });
  return Object.fromEntries(fields);
}
