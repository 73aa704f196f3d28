import * as v from 'valibot';
import { findGlosses, GLOSS_KINDS } from '../core/glosses';
import type { Endpoints } from '../platform/messaging';
import type { BackgroundApi } from '../platform/messages';
import { fromPage } from './endpoint';

/** UTF-16 units of text that are explained at once: no article is as long. */
const MOST_EXPLAINED = 2_000_000;

const paragraphsSchema = v.pipe(
  v.array(v.string()),
  v.check((paragraphs) => paragraphs.reduce((length, text) => length + text.length, 0) <= MOST_EXPLAINED),
);
const contextSchema = v.object({ published: v.exactOptional(v.pipe(v.string(), v.maxLength(40))) });

export const glossEndpoints: Endpoints<Pick<BackgroundApi, 'findGlosses'>> = {
  findGlosses: fromPage(
    v.tuple([paragraphsSchema, contextSchema, v.array(v.picklist(GLOSS_KINDS))]),
    (_sender, paragraphs, context, kinds) => [...findGlosses(paragraphs, context, kinds)],
  ),
};
