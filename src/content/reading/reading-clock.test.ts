import { describe, expect, it } from 'vitest';
import { ReadingClock, TICK_MS } from './reading-clock';

const SECOND = 1000;

/** Lets the clock tick from one moment to another. */
function tick(clock: ReadingClock, from: number, to: number): void {
  for (let now = from + TICK_MS; now <= to; now += TICK_MS) clock.advance(now);
}

describe('ReadingClock', () => {
  it('counts from the moment at which the page is there, without any input', () => {
    const clock = new ReadingClock(500, true);
    tick(clock, 500, 500 + 10 * SECOND);
    expect(clock.activeMs).toBe(10 * SECOND);
  });

  it('knows until when it counted', () => {
    const clock = new ReadingClock(500, true);
    expect(clock.activeAt).toBe(500);
    tick(clock, 500, 10_500);
    expect(clock.activeAt).toBe(10_500);
    tick(clock, 10_500, 60_500);
    expect(clock.activeAt).toBe(30_500);
    clock.attend(false, 61_000);
    clock.input(70_000);
    expect(clock.activeAt).toBe(30_500);
  });

  it('stops 30 seconds after the last input, also between two ticks', () => {
    const clock = new ReadingClock(0, true);
    tick(clock, 0, 10_000);
    clock.input(10_300);
    tick(clock, 10_300, 100_300);
    expect(clock.activeMs).toBe(40_300);
    clock.input(200_000);
    tick(clock, 200_000, 205_000);
    expect(clock.activeMs).toBe(45_300);
  });

  it('does not count while the page is not attended to, input or not', () => {
    const clock = new ReadingClock(0, false);
    clock.input(1000);
    tick(clock, 1000, 5000);
    expect(clock.activeMs).toBe(0);
    clock.attend(true, 5400);
    tick(clock, 5400, 8400);
    clock.attend(false, 8600);
    tick(clock, 8600, 20_600);
    expect(clock.activeMs).toBe(3200);
  });

  it('takes coming back for input, and staying for none', () => {
    const clock = new ReadingClock(0, true);
    clock.attend(false, 1000);
    clock.attend(true, 3_600_000);
    tick(clock, 3_600_000, 3_610_000);
    clock.attend(true, 3_611_000);
    tick(clock, 3_611_000, 3_660_000);
    expect(clock.activeMs).toBe(1000 + 30 * SECOND);
  });

  it('counts a tick that comes late, for the machine slept, as one on time', () => {
    const clock = new ReadingClock(0, true);
    tick(clock, 0, 5000);
    clock.advance(8 * 3_600_000);
    expect(clock.activeMs).toBe(6000);
    clock.advance(8 * 3_600_000 + 1900);
    expect(clock.activeMs).toBe(6000);
  });
});
