import { plain, type CitationFormat } from './format';

/** Title and link in two lines, for a message. */
export const link: CitationFormat = {
  id: 'link',
  extension: 'txt',
  mimeType: 'text/plain',
  cite: ({ title, url }) => [plain(`${title}\n${url}`)],
};
