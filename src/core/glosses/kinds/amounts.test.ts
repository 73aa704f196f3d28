import { describe, expect, it } from 'vitest';
import type { AmountGloss } from '../amounts/amount-gloss';
import { findAmounts } from './amounts';
import { amountCases } from './amounts.cases';

function told(text: string, { start, end, metric, isEach }: AmountGloss): string {
  const sizes = metric.map(({ amount, to, unit, region, isApproximate }) =>
    [to === undefined ? amount : `${amount}–${to}`, unit, region, isApproximate ? '~' : undefined]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  return `${text.slice(start, end)} = ${sizes.join(' | ')}${isEach ? ' each' : ''}`;
}

describe('amounts', () => {
  it.each(amountCases)('%s', (text, ...expected) => {
    const [amounts = []] = findAmounts([text]);
    expect(amounts.map((amount) => told(text, amount))).toEqual(expected);
  });

  it('takes the region from the rest of the article', () => {
    const [, amounts = []] = findAmounts(['Người dân Thái Bình vào vụ.', 'Mỗi nhà cấy 4 sào lúa.']);
    expect(amounts.map(({ metric }) => metric)).toEqual([
      [{ amount: 1440, unit: 'm²', region: 'north', isApproximate: false }],
    ]);
  });
});
