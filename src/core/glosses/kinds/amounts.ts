import { latinPattern } from '../../vietnamese/latin-pattern';
import type { AmountGloss, MetricAmount, Region } from '../amounts/amount-gloss';
import { type Measure, MEASURES, type MeasureSize } from '../amounts/measures.data';
import { type Quantity, QUANTITY, quantityOf } from '../amounts/quantity';
import { regionOf } from '../amounts/regions';

/** How much of a text around an amount tells what is counted, in UTF-16 units. */
const REACH = 80;

const NAMES = [...new Set(MEASURES.flatMap(({ names }) => names))].sort((a, b) => b.length - a.length);
const MEASURE = `(?<measure>${NAMES.join('|').replaceAll(' ', '\\s').replace('°f', '°[Ff]').replace('độ\\sf', 'độ\\s[Ff]').replace('mẫu\\sanh', 'mẫu\\s[Aa]nh')})(?![\\p{L}\\p{M}\\d])`;

/** "3 sào", "hai công rưỡi"; and the size of one: "đồng/sào", "mỗi công", "đồng một chỉ". */
const AMOUNT = latinPattern(
  `(?:(?<each>/\\s?|[Mm]ỗi\\s|(?<=(?:đồng|USD)\\s)một\\s)|${QUANTITY}\\s?)${MEASURE}(?<half>\\srưỡi(?![\\p{L}\\p{M}]))?`,
  'gu',
);

/** Before a number that is only the end of one: 2016, 7/3, 61.5, "hai mươi ba". */
const INSIDE_NUMBER = latinPattern(
  String.raw`(?:[\p{L}\p{M}\d]|\d[.,/:-]|(?:mươi|trăm|nghìn|ngàn|linh|lẻ|phẩy|thứ)\s)$`,
  'u',
);

/** The metric size stands beside: "mỗi sào (360 m²)". */
const METRIC_BEHIND =
  /^[^.;()]{0,12}\((?:khoảng|gần|hơn|tương đương|tức|bằng)?\s?[\d.,]+\s?(?:m|ha|héc|hec|km|k?g|gram|l|lít|mét|°C|độ C|cm)/iu;

/** Amounts in measures that are not metric, each where it first stands in a paragraph. */
export function* findAmounts(paragraphs: readonly string[]): Generator<readonly AmountGloss[]> {
  let everywhere: { readonly region: Region | undefined } | undefined;
  const regionFor = (paragraph: string) => {
    const region = regionOf(paragraph);
    if (region) return region;
    everywhere ??= { region: regionOf(paragraphs.join('\n')) };
    return everywhere.region;
  };
  for (const paragraph of paragraphs) yield amountsIn(paragraph, regionFor);
}

function amountsIn(text: string, regionFor: (text: string) => Region | undefined): AmountGloss[] {
  const found: AmountGloss[] = [];
  const seen = new Set<string>();
  for (const match of text.matchAll(AMOUNT)) {
    const said = match[0].toLowerCase();
    if (seen.has(said)) continue;
    const gloss = glossOf(text, match, regionFor);
    if (!gloss) continue;
    seen.add(said);
    found.push(gloss);
  }
  return found;
}

function glossOf(
  text: string,
  match: RegExpExecArray,
  regionFor: (text: string) => Region | undefined,
): AmountGloss | undefined {
  const { each, measure: name = '', half } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if ((each === undefined && INSIDE_NUMBER.test(before)) || METRIC_BEHIND.test(behind)) return undefined;
  const isEach = each !== undefined;
  const isOfTrade = isEach ? each.startsWith('/') : match.groups?.['scale'] !== undefined;
  const measure = measureOf(name, before, behind, isOfTrade);
  if (!measure) return undefined;
  const quantity = isEach ? { amount: 1 } : withHalf(quantityOf(match.groups ?? {}), half);
  const region = measure.sizes.some((size) => size.region) ? regionFor(text) : undefined;
  const metric = sizesIn(measure, region).map((size) => metricOf(quantity, size, measure.isApproximate ?? false));
  return { kind: 'amount', start, end, metric, isEach };
}

function measureOf(name: string, before: string, behind: string, isOfTrade: boolean): Measure | undefined {
  const plain = name.toLowerCase().replace(/\s/g, ' ');
  const around = `${before} ${name} ${behind}`;
  return MEASURES.find(
    (measure) =>
      measure.names.includes(plain) &&
      (measure.near?.test(around) ?? true) &&
      (measure.behind?.test(behind) ?? true) &&
      !measure.notBehind?.test(behind) &&
      !measure.notBefore?.test(before) &&
      (isOfTrade || !measure.isOfTrade),
  );
}

function withHalf(quantity: Quantity, half: string | undefined): Quantity {
  return half === undefined ? quantity : { ...quantity, amount: quantity.amount + 0.5 };
}

function sizesIn({ sizes }: Measure, region: Region | undefined): readonly MeasureSize[] {
  const there = sizes.filter((size) => size.region === region);
  return there.length > 0 ? there : sizes;
}

function metricOf(
  { amount, to }: Quantity,
  { size, unit, zero = 0, region }: MeasureSize,
  isApproximate: boolean,
): MetricAmount {
  const metric = (value: number) => Number(((value - zero) * size).toPrecision(6));
  return {
    amount: metric(amount),
    ...(to !== undefined && { to: metric(to) }),
    unit,
    ...(region && { region }),
    isApproximate,
  };
}
