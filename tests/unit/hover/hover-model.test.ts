/** A monkey at the hover behaviour: random events, in any order, against a model of the screen. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Behaviour } from '../../../src/hover/hover-story.ts';
import { OPENINGS } from '../../../src/settings/settings.ts';
import { type Mention, ModelScreen, type Sample } from './model-screen.ts';

/** A fixed seed: the same run everywhere. With other seeds 50,000 runs found nothing either. */
const RUNS = { numRuns: 2000, seed: 20_261_126 };
/** Milliseconds after which every delay is over. */
const LONG = 10_000;

type Act = fc.Command<object, ModelScreen>;

function act(name: string, run: (screen: ModelScreen) => void): Act {
  return {
    check: () => true,
    run(_model, screen) {
      run(screen);
      screen.check();
    },
    toString: () => name,
  };
}

const move = (sample: Sample & { ms: number }): Act =>
  act(`move ${JSON.stringify(sample)}`, (screen) => {
    screen.pass(sample.ms);
    const asked = screen.coming.length;
    screen.point(sample);
    // A pressed button selects or drags; and where the reader wants no card, the pointer opens none.
    if (sample.pressed || screen.behaviour.opening === 'off') assert.equal(screen.coming.length, asked);
  });

const lateTimer = act('a timer that should have been cleared', (screen) => {
  const before = screen.state;
  screen.send({ type: 'waited', token: before.token - 1 });
  assert.deepEqual(screen.state, before);
});

const dismiss = act('dismiss', (screen) => {
  screen.send({ type: 'dismiss' });
  screen.checkClosed();
});

/** The reader goes away from everything, the background answers, all delays pass: what is open then is stuck. */
const leave = act('leave', (screen) => {
  const { held } = screen.state;
  for (let sample = 0; sample < 3; sample++) {
    screen.pass(100);
    screen.point({ over: undefined, at: { x: 0, y: -300 }, pressed: false, modifier: false });
  }
  screen.pass(LONG);
  while (screen.coming.length > 0) screen.answer();
  // What was opened without the pointer, or by a click, stays until it is dismissed.
  if (!held && screen.behaviour.opening !== 'click') screen.checkClosed();
});

const choose = (behaviour: Behaviour): Act =>
  act(`choose ${JSON.stringify(behaviour)}`, (screen) => {
    screen.behaviour = behaviour;
  });

const ms = fc.integer({ min: 1, max: 400 });
const mention = fc.constantFrom<Mention>('A', 'B', 'C');
const sample = fc.record({
  over: fc.constantFrom<Sample['over']>('A', 'A', 'B', 'C', 'card', undefined),
  at: fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 90, max: 160 }) }),
  pressed: fc.constantFrom(false, false, false, true),
  modifier: fc.boolean(),
  ms,
});
const acts = [
  sample.map(move),
  ms.map((wait) => act(`wait ${wait}`, (screen) => screen.pass(wait))),
  fc.constant(act('answer', (screen) => screen.answer())),
  fc.constant(lateTimer),
  mention.map((one) => act(`click ${one}`, (screen) => screen.send({ type: 'clicked', mention: one }))),
  mention.map((one) =>
    act(`show ${one}`, (screen) => {
      screen.shown = undefined;
      screen.send({ type: 'show', mention: one });
    }),
  ),
  fc.constant(act('pin', (screen) => screen.pin())),
  fc.constant(act('unpin', (screen) => screen.unpin())),
  fc.constant(dismiss),
  fc.constant(leave),
  fc
    .record({ opening: fc.constantFrom(...OPENINGS), rest: fc.constantFrom(0, 300), grace: fc.constantFrom(0, 300) })
    .map(choose),
];

test('no sequence of events leaves a card stuck open, or two open', () => {
  const outcome = fc.check(
    fc.property(fc.commands(acts, { maxCommands: 60, size: 'max' }), (commands) => {
      fc.modelRun(() => ({ model: {}, real: new ModelScreen() }), commands);
    }),
    RUNS,
  );
  expect(outcome.failed ? fc.defaultReportMessage(outcome) : '').toBe('');
});
