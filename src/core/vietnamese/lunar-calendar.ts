/**
 * The Vietnamese lunar calendar, computed as Hồ Ngọc Đức published it ("Computing the Vietnamese lunar calendar", after
 * Jean Meeus, Astronomical Algorithms): a month begins on the day of the new moon; the month in which the winter solstice
 * falls is the 11th; where thirteen months lie between two of them, the first in which the sun enters no new twelfth of
 * its way is a leap month. All by the day at UTC+7, which is official since 1968; dates before may differ by a day.
 */

/** A day of the lunar calendar. A year is numbered by the solar year in which it begins. */
export interface LunarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** In the leap month that follows the month of this number. */
  readonly isLeap: boolean;
}

interface LunarMonth {
  /** Days since 1970-01-01. */
  readonly start: number;
  readonly length: number;
  readonly month: number;
  readonly isLeap: boolean;
}

/** The Julian day of 1970-01-01 at noon. */
const EPOCH = 2_440_588;
/** Days between new moons, and the Julian date of the first one of 1900, on the mean. */
const SYNODIC_MONTH = 29.53058868;
const FIRST_NEW_MOON = 2_415_020.75933;
/** Vietnam is ahead of UTC by this part of a day. */
const ZONE = 7 / 24;
const DAY = 86_400_000;
const STEMS = 'Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý'.split(' ');
const ANIMALS = 'Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi'.split(' ');
/** Years that were asked for: an article names many days of few years. */
const years = new Map<number, readonly LunarMonth[]>();

/** The lunar date of a day, given as days since 1970-01-01; right from 1900 to 2100. */
export function lunarDayOf(day: number): LunarDay {
  const solarYear = new Date(day * DAY).getUTCFullYear();
  const year = day < (monthsOf(solarYear)[0]?.start ?? 0) ? solarYear - 1 : solarYear;
  const found = monthsOf(year).findLast(({ start }) => start <= day);
  return { year, month: found?.month ?? 1, isLeap: found?.isLeap ?? false, day: day - (found?.start ?? day) + 1 };
}

/** Days since 1970-01-01; `undefined` where the month has no such day, or the year no such leap month. */
export function dayOfLunar({ year, month, day, isLeap }: LunarDay): number | undefined {
  const found = monthsOf(year).find((candidate) => candidate.month === month && candidate.isLeap === isLeap);
  return found && day >= 1 && day <= found.length ? found.start + day - 1 : undefined;
}

/** The year by its heavenly stem and its animal: "Bính Thân". */
export function lunarYearName(year: number): string {
  return `${STEMS[(year + 6) % 10] ?? ''} ${ANIMALS[(year + 8) % 12] ?? ''}`;
}

/** How many days a month of the lunar calendar has that is no leap month: 29 or 30. */
export function lunarMonthLength(year: number, month: number): number {
  return monthsOf(year).find((candidate) => candidate.month === month)?.length ?? 0;
}

function monthsOf(year: number): readonly LunarMonth[] {
  const known = years.get(year);
  if (known) return known;
  const months = [
    ...monthsToSolstice(year).filter(({ month }) => month < 11),
    ...monthsToSolstice(year + 1).filter(({ month }) => month >= 11),
  ];
  years.set(year, months);
  return months;
}

/** The months from the one with the winter solstice of the year before up to that of this year. */
function monthsToSolstice(year: number): LunarMonth[] {
  const first = solsticeMoon(year - 1);
  const count = solsticeMoon(year) - first;
  const leap = count === 13 ? leapPlace(first) : count;
  return Array.from({ length: count }, (_, place) => {
    const start = newMoonDay(first + place);
    const length = newMoonDay(first + place + 1) - start;
    const number = place < leap ? place : place - 1;
    return { start: start - EPOCH, length, month: ((number + 10) % 12) + 1, isLeap: place === leap };
  });
}

/** The first of thirteen months in which the sun enters no new twelfth. */
function leapPlace(first: number): number {
  let place = 1;
  while (place < 13 && sunTwelfth(newMoonDay(first + place)) !== sunTwelfth(newMoonDay(first + place + 1))) place++;
  return place;
}

/** Which new moon since 1900 begins the month of a year's winter solstice. */
function solsticeMoon(year: number): number {
  const lastDay = Date.UTC(year, 11, 31) / DAY + EPOCH;
  const moon = Math.floor((lastDay - FIRST_NEW_MOON) / SYNODIC_MONTH);
  return sunTwelfth(newMoonDay(moon)) >= 9 ? moon - 1 : moon;
}

/** The Julian day number on which a new moon falls in Vietnam. */
function newMoonDay(moon: number): number {
  return Math.floor(newMoon(moon) + 0.5 + ZONE);
}

/** In which twelfth of its way, 0 to 11 from the spring equinox, the sun stands as a day begins in Vietnam. */
function sunTwelfth(julianDay: number): number {
  return Math.floor(sunLongitude(julianDay - 0.5 - ZONE) / 30);
}

/** The Julian date of a new moon, counted from 1900 (Meeus, chapter on the phases of the moon). */
function newMoon(moon: number): number {
  const t = moon / 1236.85;
  const mean = FIRST_NEW_MOON + SYNODIC_MONTH * moon + 0.0001178 * t ** 2 - 0.000000155 * t ** 3;
  const sun = 359.2242 + 29.10535608 * moon - 0.0000333 * t ** 2 - 0.00000347 * t ** 3;
  const anomaly = 306.0253 + 385.81691806 * moon + 0.0107306 * t ** 2 + 0.00001236 * t ** 3;
  const latitude = 21.2964 + 390.67050646 * moon - 0.0016528 * t ** 2 - 0.00000239 * t ** 3;
  const drift = 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t ** 2);
  const dynamicTime = -0.000278 + 0.000265 * t + 0.000262 * t ** 2;
  return mean + drift + newMoonCorrection(t, sun, anomaly, latitude) - dynamicTime;
}

function newMoonCorrection(t: number, sun: number, anomaly: number, latitude: number): number {
  const terms: readonly (readonly [factor: number, angle: number])[] = [
    [0.1734 - 0.000393 * t, sun],
    [0.0021, 2 * sun],
    [-0.4068, anomaly],
    [0.0161, 2 * anomaly],
    [-0.0004, 3 * anomaly],
    [0.0104, 2 * latitude],
    [-0.0051, sun + anomaly],
    [-0.0074, sun - anomaly],
    [0.0004, 2 * latitude + sun],
    [-0.0004, 2 * latitude - sun],
    [-0.0006, 2 * latitude + anomaly],
    [0.001, 2 * latitude - anomaly],
    [0.0005, 2 * anomaly + sun],
  ];
  return terms.reduce((sum, [factor, angle]) => sum + factor * sine(angle), 0);
}

/** Degrees, 0 to 360, at a Julian date. */
function sunLongitude(julianDate: number): number {
  const t = (julianDate - 2_451_545) / 36_525;
  const anomaly = 357.5291 + 35999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3;
  const center =
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.00029 * sine(3 * anomaly);
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t ** 2 + center;
  return ((longitude % 360) + 360) % 360;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}
