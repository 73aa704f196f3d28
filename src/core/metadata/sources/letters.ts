import type { Source } from './source';

/** Letters that only Vietnamese uses: ă, đ, ơ, ư and the vowels with two marks or a dot below. */
const VIETNAMESE_LETTERS = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/g;
/** A tenth of the letters of Vietnamese text are such ones; other languages have none outside names. */
const SHARE = 0.04;
const FEWEST_LETTERS = 200;

/** The language that the article's letters show, whatever the page declares: pages of 2015 say "en". */
export const letters: Source = {
  name: 'letters',
  claims: {
    language: ({ bodyText }) => {
      const text = bodyText.slice(0, 4000);
      const all = text.match(/\p{L}/gu)?.length ?? 0;
      const own = text.match(VIETNAMESE_LETTERS)?.length ?? 0;
      return all >= FEWEST_LETTERS && own / all >= SHARE ? [{ key: 'body', text: 'vi' }] : [];
    },
  },
};
