import { describe, expect, test } from 'vitest';
import { idle, READY_AFTER, step } from '../../../src/hover/hover-state.ts';
import type { Behaviour, HoverCommand, HoverEvent, HoverState } from '../../../src/hover/hover-story.ts';

type Over = 'A' | 'B' | 'card' | undefined;

const CARD = { left: 0, right: 300, top: 120, bottom: 400 };

const BEHAVIOUR: Behaviour = { opening: 'hover', rest: 300, grace: 300 };
let behaviour = BEHAVIOUR;

/** Plays a story: pointer samples, waits that fire, and so on; answers with the commands of each step in words. */
function play(...events: (HoverEvent<'A' | 'B'> | 'waited')[]): { said: string[][]; state: HoverState<'A' | 'B'> } {
  let state = idle<'A' | 'B'>();
  const said = events.map((event) => {
    const next = step(state, event === 'waited' ? { type: 'waited', token: state.token } : event, behaviour);
    state = next.state;
    return next.commands.map(inWords);
  });
  return { said, state };
}

function inWords(command: HoverCommand<'A' | 'B'>): string {
  return command.type === 'wait'
    ? `wait ${command.ms}`
    : command.type === 'close'
      ? 'close'
      : `${command.type} ${command.mention}`;
}

/** A slow pointer sample; `time` in ms. */
function at(
  over: Over,
  x: number,
  y: number,
  time: number,
  more: { pressed?: boolean; modifier?: boolean } = {},
): HoverEvent<'A' | 'B'> {
  return {
    type: 'pointer',
    x,
    y,
    time,
    over,
    pressed: more.pressed ?? false,
    modifier: more.modifier ?? false,
    card: CARD,
  };
}

const rest = [at('A', 50, 100, 1000), 'waited', 'waited'] as const;

describe('opening', () => {
  test('a pointer that rests on a mention makes its card ready, then opens it', () => {
    expect(play(...rest).said).toEqual([
      [`wait ${READY_AFTER}`],
      ['make-ready A', `wait ${BEHAVIOUR.rest - READY_AFTER}`],
      ['open A'],
    ]);
  });

  test('a pointer that leaves before it has rested opens nothing', () => {
    const { said, state } = play(at('A', 50, 100, 1000), at(undefined, 50, 140, 1200), 'waited');
    expect(said.flat()).toEqual([`wait ${READY_AFTER}`]);
    expect(state.phase).toBe('idle');
  });

  test('a pointer that passes fast begins its rest anew with each sample', () => {
    const { said } = play(at('A', 0, 100, 1000), at('A', 40, 100, 1016), at('A', 80, 100, 1032));
    expect(said).toEqual([[`wait ${READY_AFTER}`], [`wait ${READY_AFTER}`], [`wait ${READY_AFTER}`]]);
  });

  test('a slow move on the mention goes on with the rest', () => {
    expect(play(at('A', 50, 100, 1000), at('A', 51, 100, 1016)).said[1]).toEqual([]);
  });

  test('a wait of an earlier rest no longer counts', () => {
    const { state } = play(at('A', 50, 100, 1000));
    expect(step(state, { type: 'waited', token: state.token - 1 }, BEHAVIOUR).commands).toEqual([]);
  });

  test('nothing opens while a button is pressed', () => {
    expect(play(at('A', 50, 100, 1000, { pressed: true }), 'waited').said.flat()).toEqual([]);
  });

  test('a key or a scroll while resting opens nothing', () => {
    expect(play(at('A', 50, 100, 1000), { type: 'dismiss' }, 'waited').said.flat()).toEqual([`wait ${READY_AFTER}`]);
  });
});

describe('an open card', () => {
  test('closes after the grace when the pointer has left', () => {
    expect(play(...rest, at(undefined, 400, 20, 2000), 'waited').said.slice(3)).toEqual([
      [`wait ${BEHAVIOUR.grace}`],
      ['close'],
    ]);
  });

  test('stays when the pointer comes back within the grace', () => {
    const { said, state } = play(...rest, at(undefined, 400, 20, 2000), at('A', 50, 100, 2100), 'waited');
    expect(said.slice(3).flat()).toEqual([`wait ${BEHAVIOUR.grace}`]);
    expect(state.phase).toBe('open');
  });

  test('stays when the pointer is on the card', () => {
    const { state } = play(...rest, at('card', 100, 200, 2000), 'waited');
    expect(state.phase).toBe('open');
  });

  test('stays while a button is pressed outside, as for a selection', () => {
    expect(play(...rest, at(undefined, 400, 20, 2000, { pressed: true })).said[3]).toEqual([]);
  });

  test('gives way at once to the next mention under a slow pointer', () => {
    expect(play(...rest, at('B', 60, 40, 2000)).said[3]).toEqual(['open B']);
  });

  test('does not flicker to a mention that a fast pointer crosses', () => {
    expect(play(...rest, at('B', 60, 40, 1010)).said[3]).toEqual([`wait ${BEHAVIOUR.grace}`]);
  });

  test('gives way to a mention on which a fast pointer has come to rest', () => {
    expect(play(...rest, at('B', 60, 40, 1010), 'waited').said[4]).toEqual(['open B']);
  });

  test('keeps to its mention when the way to the card crosses another one', () => {
    expect(play(...rest, at('B', 60, 110, 2000)).said[3]).toEqual([`wait ${BEHAVIOUR.grace}`]);
  });

  test('renews the grace with each move towards the card', () => {
    expect(play(...rest, at(undefined, 60, 105, 2000), at(undefined, 70, 112, 2100)).said.slice(3)).toEqual([
      [`wait ${BEHAVIOUR.grace}`],
      [`wait ${BEHAVIOUR.grace}`],
    ]);
  });

  test('closes at once on Escape, a press elsewhere or scrolling away', () => {
    expect(play(...rest, { type: 'dismiss' }).said[3]).toEqual(['close']);
  });
});

describe('a card shown from the page facts', () => {
  test('opens at once and stays while the pointer is elsewhere', () => {
    const { said, state } = play(
      { type: 'show', mention: 'A' },
      at(undefined, 500, 500, 1000),
      at(undefined, 501, 500, 1100),
    );
    expect(said).toEqual([['open A'], [], []]);
    expect(state.phase).toBe('open');
  });

  test('closes as any other once the pointer has been on it', () => {
    expect(
      play({ type: 'show', mention: 'A' }, at('card', 10, 200, 1000), at(undefined, 500, 20, 2000)).said[2],
    ).toEqual([`wait ${BEHAVIOUR.grace}`]);
  });
});

test('two cards are never open: an open card closes or is replaced before the next opens', () => {
  const { said } = play(...rest, { type: 'show', mention: 'B' }, { type: 'dismiss' }, { type: 'dismiss' });
  expect(said.slice(3)).toEqual([['open B'], ['close'], []]);
});

describe('a pinned card', () => {
  test('is left alone: leaving closes nothing, and the next mention opens its own', () => {
    const { said } = play(
      ...rest,
      { type: 'pinned' },
      at(undefined, 300, 100, 2000),
      at('B', 400, 100, 3000),
      'waited',
      'waited',
    );
    expect(said.slice(3)).toEqual([[], [], ['wait 60'], ['make-ready B', 'wait 240'], ['open B']]);
  });

  test('unpinned it is an open card again, which stays until the pointer has been there', () => {
    const { said, state } = play(
      ...rest,
      { type: 'pinned' },
      { type: 'unpinned', mention: 'A' },
      at('A', 50, 100, 2000),
    );
    expect(said.at(-2)).toEqual([]);
    expect(state).toMatchObject({ phase: 'open', mention: 'A', held: false });
  });
});

describe('opening modes', () => {
  const playIn = (chosen: Behaviour, ...events: Parameters<typeof play>) => {
    behaviour = chosen;
    const story = play(...events);
    behaviour = BEHAVIOUR;
    return story;
  };
  const modifier = { ...BEHAVIOUR, opening: 'modifier' } as const;
  const click = { ...BEHAVIOUR, opening: 'click' } as const;
  const off = { ...BEHAVIOUR, opening: 'off' } as const;
  const held = { modifier: true };

  test('with a key: a rest without it opens nothing, and letting go before the card is there ends the dwell', () => {
    expect(playIn(modifier, ...rest).said.flat()).toEqual([]);
    expect(
      playIn(modifier, at('A', 50, 100, 1000, held), 'waited', 'waited')
        .said.flat()
        .at(-1),
    ).toBe('open A');
    const letGo = playIn(modifier, at('A', 50, 100, 1000, held), 'waited', at('A', 50, 100, 1200), 'waited');
    expect(letGo.state.phase).toBe('idle');
  });

  test('with a key: an open card stays on its mention when the key is let go, and no other opens', () => {
    const open = [at('A', 50, 100, 1000, held), 'waited', 'waited'] as const;
    expect(playIn(modifier, ...open, at('A', 52, 100, 2000)).state.phase).toBe('open');
    expect(playIn(modifier, ...open, at('B', 52, 40, 2000), 'waited').said.at(-1)).toEqual(['close']);
  });

  test('by click: no rest opens; a click does, and leaving does not close', () => {
    expect(playIn(click, ...rest).said.flat()).toEqual([]);
    const story = playIn(click, { type: 'clicked', mention: 'A' }, at('A', 50, 100, 1000), at(undefined, 50, 20, 1500));
    expect(story.said.flat()).toEqual(['open A']);
    expect(story.state.phase).toBe('open');
  });

  test('off: neither rest nor click opens, the page facts do', () => {
    expect(playIn(off, ...rest, { type: 'clicked', mention: 'A' }).said.flat()).toEqual([]);
    expect(playIn(off, { type: 'show', mention: 'A' }).said.flat()).toEqual(['open A']);
  });

  test('a tap opens, and no pointer elsewhere closes; it does not where nothing opens cards', () => {
    const tapped = [{ type: 'tapped', mention: 'A' }, at(undefined, 50, 20, 1500), 'waited'] as const;
    expect(playIn(BEHAVIOUR, ...tapped).said.flat()).toEqual(['open A']);
    expect(playIn(off, ...tapped).said.flat()).toEqual([]);
  });

  test('rest and grace are the reader’s', () => {
    const slow = { ...BEHAVIOUR, rest: 1000, grace: 50 };
    const { said } = playIn(slow, ...rest, at(undefined, 50, 20, 2000));
    expect(said).toEqual([['wait 60'], ['make-ready A', 'wait 940'], ['open A'], ['wait 50']]);
  });
});
