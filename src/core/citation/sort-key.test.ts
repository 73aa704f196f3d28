import { describe, expect, it } from 'vitest';
import { nameParts } from './name-parts';
import { sortKey } from './sort-key';

const person = (name: string) => ({ name, parts: nameParts(name), isAgency: false });
const agency = (name: string) => ({ name, parts: undefined, isAgency: true });

describe('sortKey', () => {
  it.each([
    ['Nguyễn Văn An', 'An Nguyễn Văn'],
    ['Thu Hà', 'Hà Thu'],
    ['Miêu', 'Miêu'],
    ['Nguyen Van An', 'An Nguyen Van'],
    ['Peter John Smith', 'Smith Peter John'],
    ['Kim Jong-un', 'Kim Jong-un'],
    ['X.Long', 'X.Long'],
  ])('of %s is %s', (name, key) => {
    expect(sortKey(person(name))).toBe(key);
  });

  it('leaves agencies as they are written', () => {
    expect(sortKey(agency('Tân Hoa xã'))).toBe('Tân Hoa xã');
  });

  it('puts a list in the order of a Vietnamese thesis', () => {
    const names = ['Trần Đức', 'Nguyễn Thị Ân', 'Peter Smith', 'Vũ Hồng Dung', 'Nguyễn Văn An', 'Lê Văn An', 'Bùi Anh'];
    const sorted = names
      .map((name) => ({ name, key: sortKey(person(name)) }))
      .sort((a, b) => new Intl.Collator('vi').compare(a.key, b.key));
    expect(sorted.map(({ name }) => name)).toEqual([
      'Lê Văn An',
      'Nguyễn Văn An',
      'Bùi Anh',
      'Nguyễn Thị Ân',
      'Vũ Hồng Dung',
      'Trần Đức',
      'Peter Smith',
    ]);
  });
});
