import type { Article, ArticleDetails } from '../article';
import { provenanceOf } from '../candidates';
import { guarded } from '../guarded-sources';
import type { OwnName } from '../own-name';
import type { Page } from '../page';
import type { Source } from '../sources/source';
import { readAmpUrl } from './amp-url';
import { readCommentCount } from './comment-count';
import { readCorrected } from './corrected';
import { detailSources } from './detail-sources';
import { readLicence } from './licence';
import { readPaging } from './paging';
import { readPhotographers } from './photographers';
import { readPlace } from './place';

/** What is read of an article before its details. */
export interface OpenedArticle {
  readonly page: Page;
  /** Those of `sources/`; their failures are reported. */
  readonly sources: readonly Source[];
  readonly onProblem: (code: string) => void;
  readonly isOwn: OwnName;
  readonly url: string;
  readonly published: string | undefined;
  readonly modified: string | undefined;
}

export interface ReadDetails {
  readonly values: ArticleDetails;
  readonly provenance: Article['provenance'];
}

/** The part of {@link Article} that only those ask for who look at it closely. */
export function readDetails(article: OpenedArticle): ReadDetails {
  const { page, isOwn, url, published, modified, onProblem } = article;
  const sources = [...article.sources, ...guarded(detailSources, onProblem)];
  const fields = {
    place: readPlace(page, sources),
    photographers: readPhotographers(page, sources, isOwn),
    corrected: readCorrected(page, sources, published, modified),
    ...readPaging(page, sources, url),
    ampUrl: readAmpUrl(page, sources, url),
    commentCount: readCommentCount(page, sources),
    licence: readLicence(page, sources),
  };
  const values = {
    place: fields.place?.value,
    photographers: fields.photographers?.value ?? [],
    corrected: fields.corrected?.value,
    previousPage: fields.previousPage?.value,
    nextPage: fields.nextPage?.value,
    pages: fields.pages?.value,
    ampUrl: fields.ampUrl?.value,
    commentCount: fields.commentCount?.value,
    licence: fields.licence?.value,
  };
  return { values, provenance: provenanceOf(fields) };
}
