import { describe, expect, test } from 'vitest';
import type { FromPage } from '../../../src/messages/page-port.ts';
import { frameOfJump, mergeFrames, noteFrame, noteView } from '../../../src/popup/merge-frames.ts';

function frame(id: string, counts: Record<string, number>, rest: Partial<FromPage> = {}): FromPage {
  const mentions = Object.entries(counts).map(([entity, count]) => ({ entity, count }));
  return {
    type: 'page-facts',
    frame: id,
    top: false,
    alone: false,
    site: 'example.org',
    state: 'on',
    mentions,
    hidden: [],
    pageHas: [],
    complete: true,
    ...rest,
  };
}

const top = frame('top', { byd: 2, tesla: 1 }, { top: true });
const inner = frame('inner', { deepseek: 1, byd: 3 });

describe('noteFrame', () => {
  test('adds a frame that speaks for the first time', () => {
    expect(noteFrame([top], inner)).toEqual([top, inner]);
  });

  test('keeps the place of a frame that speaks again, so that rows do not change places', () => {
    const later = frame('top', { byd: 9 }, { top: true });
    expect(noteFrame([top, inner], later)).toEqual([later, inner]);
  });

  test('forgets all frames when a new top document speaks: the reader has gone on to another page', () => {
    const next = frame('next', { openai: 1 }, { top: true });
    expect(noteFrame([top, inner], next)).toEqual([next]);
  });

  test('keeps frames that spoke before the top document', () => {
    expect(noteFrame([inner], top)).toEqual([inner, top]);
  });

  test('leaves the frames given to it as they are', () => {
    const known = [top];
    noteFrame(known, frame('top', {}, { top: true }));
    expect(known).toEqual([top]);
  });
});

describe('mergeFrames', () => {
  test('sums an entity over frames, the top document first whoever spoke first', () => {
    expect(mergeFrames([inner, top]).mentions).toEqual([
      {
        entity: 'byd',
        count: 5,
        frames: [
          { frame: 'top', count: 2 },
          { frame: 'inner', count: 3 },
        ],
      },
      { entity: 'tesla', count: 1, frames: [{ frame: 'top', count: 1 }] },
      { entity: 'deepseek', count: 1, frames: [{ frame: 'inner', count: 1 }] },
    ]);
  });

  test('joins what the frames have for onlyIfPageHas, each string once', () => {
    expect(mergeFrames([frame('a', {}, { pageHas: ['x', 'y'] }), frame('b', {}, { pageHas: ['y'] })]).pageHas).toEqual([
      'x',
      'y',
    ]);
  });

  test('is complete only when every frame is', () => {
    expect(mergeFrames([top, inner]).complete).toBe(true);
    expect(mergeFrames([top, frame('late', {}, { complete: false })]).complete).toBe(false);
  });

  test('of no frames is empty', () => {
    expect(mergeFrames([])).toEqual({ mentions: [], hidden: [], pageHas: [], complete: true, busy: false });
  });
});

describe('frameOfJump', () => {
  test('goes through the mentions of one frame, then of the next, then begins again', () => {
    const [byd] = mergeFrames([top, inner]).mentions;
    expect([0, 1, 2, 3, 4, 5].map((jump) => frameOfJump(byd!, jump))).toEqual([
      'top',
      'top',
      'inner',
      'inner',
      'inner',
      'top',
    ]);
  });
});

test('noteView keeps what each frame has said last', () => {
  const said = (id: string, ...entities: string[]) => ({ type: 'in-view' as const, frame: id, entities });
  const views = [said('top', 'byd'), said('inner', 'tesla')];
  expect(noteView(views, said('top', 'nvidia'))).toEqual([said('inner', 'tesla'), said('top', 'nvidia')]);
});
