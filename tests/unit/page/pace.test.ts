import { describe, expect, test } from 'vitest';
import { startPace } from '../../../src/page/pace.ts';

/** A pace on a clock that the test sets. */
function paceAt() {
  const clock = { now: 0 };
  return { clock, pace: startPace(() => clock.now) };
}

describe('the pace of reading a page that changes', () => {
  test('lets a burst be read at once', () => {
    const { pace } = paceAt();
    pace.spend(400);
    expect(pace.mayRead()).toBe(true);
    expect(pace.isBusy()).toBe(false);
  });

  test('waits after much work until that is a small share of the time, and says so', () => {
    const { clock, pace } = paceAt();
    pace.spend(700);
    expect(pace.mayRead()).toBe(false);
    expect(pace.isBusy()).toBe(true);
    clock.now = 3000;
    expect(pace.mayRead()).toBe(false);
    expect(pace.isBusy()).toBe(false);
    clock.now = 4000;
    expect(pace.mayRead()).toBe(true);
  });

  test('reads again some day, whatever it has cost', () => {
    const { clock, pace } = paceAt();
    pace.spend(1_000_000);
    clock.now = 30_000;
    expect(pace.mayRead()).toBe(true);
  });

  test('a quiet time earns no more than one burst', () => {
    const { clock, pace } = paceAt();
    clock.now = 1_000_000;
    pace.spend(501);
    expect(pace.mayRead()).toBe(false);
  });
});
