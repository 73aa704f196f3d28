import { describe, expect, it } from 'vitest';
import { isDue } from './is-due';

const at = (time: string) => Date.parse(`2026-11-${time}+07:00`);

describe('a backup', () => {
  it.each<[string, boolean, Parameters<typeof isDue>]>([
    ['is never due where the reader wants none', false, ['never', undefined, undefined, at('25T08:00')]],
    ['is due where there is none yet', true, ['month', undefined, undefined, at('25T08:00')]],
    ['is not due twice a day', false, ['day', at('25T08:00'), undefined, at('25T22:00')]],
    [
      'is due each day, though the reader comes a little earlier',
      true,
      ['day', at('24T08:10'), undefined, at('25T08:00')],
    ],
    ['is not due within the week', false, ['week', at('18T20:00'), undefined, at('25T08:00')]],
    ['is due each week', true, ['week', at('18T08:10'), undefined, at('25T08:00')]],
    ['is not due within the month', false, ['month', at('01T08:00'), undefined, at('25T08:00')]],
    ['is not tried again at once', false, ['day', undefined, at('25T07:30'), at('25T08:00')]],
    ['is tried again an hour after it failed', true, ['day', undefined, at('25T07:00'), at('25T08:00')]],
    ['is due where the last one seems to be in the future', true, ['day', at('29T08:00'), undefined, at('25T08:00')]],
  ])('%s', (_what, expected, given) => {
    expect(isDue(...given)).toBe(expected);
  });
});
