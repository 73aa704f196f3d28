import { ReadPage } from '../reading/read-page';
import type { View } from './view';

/** The kept text of an article: its link, and the query that found it, stand in the address. */
export const read: View = { id: 'read', Content: ReadPage };
