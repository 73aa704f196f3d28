import { cp1252 } from './code-pages';
import type { Damage } from './damage';
import { entities, namedEntity } from './entities';
import { dStroke } from './d-stroke';
import { legacyCharsets } from './legacy-charsets';
import { marks } from './marks';
import { misreadUtf8 } from './misread-utf8';
import { pick } from './random';
import { substitution } from './substitution';

function named(id: string): Damage {
  const found = [...misreadUtf8, ...entities, ...marks, ...dStroke, ...legacyCharsets].find(
    (damage) => damage.id === id,
  );
  if (found === undefined) throw new RangeError(`No damage is called ${id}`);
  return found;
}

/** What two halves of a sentence are put together from: pasted from elsewhere, or a quotation from a database. */
const HALVES = ['UTF-8 as cp1252', 'UTF-8 as CP437', 'UTF-8 as MacRoman', 'UTF-8 as cp1252 twice']
  .concat(['HTML entities, decimal', 'decomposed', 'Ð (eth) for Đ', 'TCVN3', 'VNI'])
  .map(named);
const SOUND: Damage = { id: 'none', apply: (text) => ({ text, original: text, isReversible: true }) };

function halves(id: string, choose: readonly Damage[], other: readonly Damage[]): Damage {
  return {
    id,
    apply(text, random) {
      const middle = text.indexOf(' ', text.length / 2) + 1;
      const first = pick(choose, random);
      const second = pick(
        other.filter((damage) => damage !== first),
        random,
      );
      const parts = [first.apply(text.slice(0, middle), random), second.apply(text.slice(middle), random)];
      return {
        text: parts.map((part) => part.text).join(''),
        original: parts.map((part) => part.original).join(''),
        isReversible: parts.every((part) => part.isReversible),
      };
    },
  };
}

export const mixed: readonly Damage[] = [
  substitution('UTF-8 as cp1252, named letters as entities', (letter) => {
    const entity = /\p{L}/u.test(letter) ? namedEntity(letter) : undefined;
    return entity ?? cp1252(Buffer.from(letter, 'utf8'));
  }),
  halves('one half sound, one as UTF-8 read as cp1252', [named('UTF-8 as cp1252')], [SOUND]),
  halves('two halves of different damage', HALVES, HALVES),
];
