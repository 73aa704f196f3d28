/**
 * Tokens of Vietnamese text that its spelling rules do not know and that its newspapers print often. Lower case, NFC.
 * Names of people are not here: they have no end.
 */
export const SYLLABLE_EXCEPTIONS: ReadonlySet<string> = new Set(
  [
    // Places, peoples and family names of the Central Highlands and the North: another language's letters.
    'đắk đăk đak đrắk lắk lăk kạn krông đakrông đăkrông plông kông kôn kuốp pắk păk búk jút kơ srêpôk sêrêpốk',
    'êđê êban niê byă yă chămpa',
    // Foreign names as the press spells them, and a given name that keeps the z of older spelling.
    'matxcơva mátxcơva libăng lênin phaolô kitô dzũng',
    // Borrowed words that are written as one.
    'ôtô môtô môtơ rơmoóc rơmooc vôlăng capô bêtông ximăng panô băngrôn ăngten nilông pơmu sơmi balô cactông canô',
    'văcxin vắcxin virút axít nitơ iôt ôxy bôxit điêzen madút côngtơ kiốt kiôt căngtin êkip êkíp ôsin đôla ôliu',
    'kilômet mililít hécta bancông xtơ carô',
  ].flatMap((line) => line.split(' ')),
);
