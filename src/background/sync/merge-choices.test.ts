import { describe, expect, it } from 'vitest';
import { mergeChoices, type StampedChoices } from './merge-choices';

const NOW = 5000;
const isUnderstood = (_name: string, value: unknown) => value !== 'of a newer version';

/** A device as the worker has it: what is chosen, and what was shared last. */
interface Device {
  here: Record<string, unknown>;
  known: StampedChoices;
}

/** What one device does with an account; gives the account as it is then. */
function share(device: Device, account: StampedChoices, now: number): StampedChoices {
  const { known, take, give } = mergeChoices({ ...device, there: account, now, isUnderstood });
  device.known = known;
  device.here = { ...device.here, ...take };
  return { ...account, ...give };
}

describe('choices of several devices', () => {
  it('are given where the account has none, as ones that nobody has made yet', () => {
    const merged = mergeChoices({ here: { look: 'subtle' }, known: {}, there: {}, now: NOW, isUnderstood });
    expect(merged).toEqual({
      ...{ known: { look: { value: 'subtle', at: 0 } }, take: {} },
      give: { look: { value: 'subtle', at: 0 } },
    });
  });

  it('are taken from the account by a device that begins to share', () => {
    const there = { look: { value: 'plain', at: 1000 } };
    const merged = mergeChoices({ here: { look: 'subtle' }, known: {}, there, now: NOW, isUnderstood });
    expect(merged).toEqual({ known: there, take: { look: 'plain' }, give: {} });
  });

  it.each([
    ['later elsewhere', 6000, { take: { look: 'plain' }, give: {} }],
    ['earlier elsewhere', 4000, { take: {}, give: { look: { value: 'off', at: NOW } } }],
  ])('are those that were made last: %s', (_name, at, expected) => {
    const known = { look: { value: 'subtle', at: 1000 } };
    const there = { look: { value: 'plain', at } };
    expect(mergeChoices({ here: { look: 'off' }, known, there, now: NOW, isUnderstood })).toMatchObject(expected);
  });

  it('are later than what they changed, also where a clock is slow', () => {
    const known = { look: { value: 'plain', at: 9000 } };
    const merged = mergeChoices({ here: { look: 'off' }, known, there: known, now: NOW, isUnderstood });
    expect(merged.give).toEqual({ look: { value: 'off', at: 9001 } });
  });

  it('are left in the account where they are not understood, until they are changed here', () => {
    const known = { look: { value: 'subtle', at: 1000 } };
    const there = { look: { value: 'of a newer version', at: 2000 }, width: { value: 60, at: 1 } };
    const merged = mergeChoices({ here: { look: 'subtle' }, known, there, now: NOW, isUnderstood });
    expect(merged).toEqual({ known, take: {}, give: {} });
    const changed = mergeChoices({ here: { look: 'off' }, known, there, now: NOW, isUnderstood });
    expect(changed.give).toEqual({ look: { value: 'off', at: NOW } });
  });

  it('are written no more where nothing has changed', () => {
    const known = { look: { value: ['date'], at: 1000 } };
    const merged = mergeChoices({ here: { look: ['date'] }, known, there: known, now: NOW, isUnderstood });
    expect(merged).toEqual({ known, take: {}, give: {} });
  });

  it('come to be the same everywhere, whichever device writes last, also for changes of one moment', () => {
    const one: Device = { here: { look: 'subtle', style: 'apa' }, known: {} };
    const other: Device = { here: { look: 'plain', style: 'ris' }, known: {} };
    let account = share(other, share(one, {}, 10), 20);
    expect(other.here).toEqual(one.here);
    one.here = { look: 'off', style: 'apa' };
    other.here = { look: 'plain', style: 'bibtex' };
    // Both write over what was there before they knew of each other; the browser keeps one of them, item by item.
    const written = share(one, account, 30);
    account = { ...written, ...share(other, account, 30), style: written['style'] ?? { value: '', at: 0 } };
    for (let round = 0; round < 2; round++) account = share(other, share(one, account, 40), 40);
    expect(other.here).toEqual(one.here);
    expect(one.here['style']).toBe('bibtex');
  });
});
