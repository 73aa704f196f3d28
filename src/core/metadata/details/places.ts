import { foldText } from '../../article-page';
import { inTitleCase, isVietnamese } from '../bylines/person-name';
import { knownPress } from '../bylines/press-names';
import { DAY, PLACE, readDateline } from '../dateline';

const PLACE_ALONE = new RegExp(`^${PLACE}$`, 'u');
const DAY_OF_WEEK = /^(?:thứ|chủ nhật)(?!\p{L})/iu;
/** "TP.HCM - Sáng nay", "(Cần Thơ) – Sáng nay", "Hà Nội, ngày 7/3 - Sáng nay"; a small letter behind the dash explains the place instead. */
const BEFORE_SENTENCE = new RegExp(`^\\(?(${PLACE})\\)?${DAY}\\s*[-–—]\\s*(?=["“‘\\p{Lu}\\d])`, 'u');

/**
 * Places from which Vietnamese newspapers report, folded and without spaces: provinces before and after 2025, cities,
 * foreign capitals. A name alone before a dash may be anybody's: "Messi - Cầu thủ hay nhất".
 */
const PLACES = new Set(
  (
    'hanoi hcm hochiminh saigon haiphong danang cantho hue thuathienhue angiang bariavungtau vungtau bacgiang backan baclieu bacninh ' +
    'bentre binhdinh binhduong binhphuoc binhthuan camau caobang daklak daknong dienbien dongnai dongthap gialai hagiang hanam hatinh ' +
    'haiduong haugiang hoabinh hungyen khanhhoa kiengiang kontum laichau lamdong langson laocai longan namdinh nghean ninhbinh ' +
    'ninhthuan phutho phuyen quangbinh quangnam quangngai quangninh quangtri soctrang sonla tayninh thaibinh thainguyen thanhhoa ' +
    'tiengiang travinh tuyenquang vinhlong vinhphuc yenbai dalat nhatrang phuquoc ' +
    'washington newyork london paris berlin moskva backinh tokyo seoul bangkok vientiane phnompenh geneva'
  ).split(' '),
);

/** The place that a summary or a report begins with. */
export function placeBefore(text: string): string | undefined {
  return placeName(readDateline(text).place) ?? knownPlaceBefore(text);
}

/** "Hà Nội - Hải Phòng đông khách" is a way, not a place. */
function knownPlaceBefore(text: string): string | undefined {
  const [whole = '', place = ''] = BEFORE_SENTENCE.exec(text) ?? [];
  const [next = ''] = new RegExp(`^${PLACE}`, 'u').exec(text.slice(whole.length)) ?? [];
  return isKnown(place) && !isKnown(next) ? placeName(place) : undefined;
}

function isKnown(name: string): boolean {
  return PLACES.has(
    foldText(name)
      .replace(/ /g, '')
      .replace(/^(?:tp|thanhpho|tinh)(?=..)/, ''),
  );
}

/** The name of a place as it is printed alone, with ", ngày 7/3" or "(TTXVN)" behind it; capitals as a sentence has them. */
export function placeName(text: string): string | undefined {
  const name = (/^[^,(]*/.exec(text)?.[0] ?? '').replace(/[\s:–—-]+$/, '').trim();
  if (!PLACE_ALONE.test(name) || DAY_OF_WEEK.test(name) || knownPress(name)) return undefined;
  return isVietnamese(name) ? inTitleCase(name) : name;
}
