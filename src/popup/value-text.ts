import type { Article, ArticleField } from '../core/metadata/article';
import type { CorrectableField } from '../core/metadata/correct-article';
import { textLanguage } from '../platform/i18n';
import { formatVietnamTime } from '../platform/format-time';

/** Fields that are shown and copied, but are the page's to say. */
export const OTHER_FIELDS = [
  'modified',
  'corrected',
  'place',
  'photographers',
  'agency',
  'tags',
  'url',
  'image',
  'licence',
  'ampUrl',
  'commentCount',
] as const satisfies readonly ArticleField[];
export type ShownField = CorrectableField | (typeof OTHER_FIELDS)[number];

const TIMES: readonly string[] = ['published', 'modified', 'corrected'];

/** A field as one text: several values joined by ", ", a time in ISO 8601; empty where there is none. */
export function valueText(article: Article, field: ShownField): string {
  const value = article[field];
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

/** The same for reading: a time by the clocks of Vietnam. */
export function readableValue(field: ShownField, text: string): string {
  const time = TIMES.includes(field) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? text : formatVietnamTime(time, textLanguage());
}
