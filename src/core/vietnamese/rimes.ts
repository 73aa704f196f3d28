/** Letters written before a rime; "" is the syllable that starts with its vowel. At most 31: a rime's onsets are bits of a number. */
export const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

/** Onsets whose letters do not depend on the vowel, and that take any vowel. */
const FREE = 'ch d đ h kh l n nh r s t th tr x';
const LABIALS = 'b m p ph v';
/** /k/, /ɣ/ and /ŋ/ before a, ă, â, o, ô, ơ, u, ư, and before i, e, ê. */
const HARD = 'c g ng';
const SOFT = 'k gh ngh';

/** Which rimes (without tones) stand after which onsets; "-" is no onset. A pair may be named twice. */
export const RIMES: readonly (readonly [onsets: string, rimes: string])[] = [
  [
    `- ${FREE} ${LABIALS} ${HARD} gi`,
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
      'o oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
      'u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ' +
      'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  ],
  [`- ${FREE} ${LABIALS} ${SOFT} gi`, 'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu'],
  [`- ${FREE} ${LABIALS} ${SOFT}`, 'i ia ich im in inh ip it iu'],
  [`${FREE} ${LABIALS} ${SOFT}`, 'iêc iêm iên iêng iêp iêt iêu'],
  // The i of "gi" is the vowel too: gì, gìn, xe gíp.
  ['gi', 'i in ip'],
  // giêng, giềng: gi + iêng.
  ['gi', 'êng êc'],
  // Alone the vowel is written y where the syllable has no onset, and by habit in words of Chinese origin and names.
  ['- h k l m n s t th v qu', 'y'],
  ['-', 'yêm yên yêng yêt yêu'],
  // The glide /w/ before the vowel: hardly after labials, and written with q after /k/.
  [
    `- ${FREE} g ng`,
    'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet ' +
      'uân uâng uât uây uê uêch uênh uêt uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt',
  ],
  [
    'qu',
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng âp ât âu ây ' +
      'e en eng eo et ê êch ên ênh êt êu ơ ơi ơn ôc i in inh ich it ych ynh yt yên yêt',
  ],
  // Borrowed from French: xe buýt, vải voan, thùng phuy, moay-ơ, áo boa, gioăng, týp; the long o of xoong, moóc, goòng.
  ['b', 'oa uyt'],
  ['v', 'oa oan'],
  ['ph', 'uy'],
  ['m', 'oay'],
  ['gi', 'oăng'],
  ['t', 'yp'],
  [`- ${FREE} ${LABIALS} ${HARD}`, 'oong ooc oon'],
];
