import { describe, expect, it } from 'vitest';
import { type QueuedFile, queueOrder, queueProgress } from './queue-progress.ts';

const file = (state: QueuedFile['state'], updatedAt = 0, known = false): QueuedFile => ({
  state,
  updatedAt,
  known,
});

describe('queueProgress', () => {
  it('counts what is over and what is left', () =>
    expect(queueProgress([file('done'), file('failed'), file('queued'), file('reading')])).toMatchObject({
      total: 4,
      over: 2,
      failed: 1,
      left: 2,
      paused: false,
    }));

  it.each([
    ['by the pace of the last files', [file('done', 0), file('done', 2000), file('done', 4000)], 4],
    ['twins in the library cost no time', [file('done', 0), file('done', 9, true), file('done', 2000)], 4],
    ['a long pause is no pace', [0, 2000, 4000, 904_000, 906_000].map((at) => file('done', at)), 4],
    ['unknown at first', [file('done', 0)], null],
  ])('time left: %s', (_, over, seconds) =>
    expect(queueProgress([...over, file('queued'), file('reading')]).secondsLeft).toBe(seconds),
  );

  it('says nothing of the time while paused', () =>
    expect(queueProgress([file('done', 0), file('done', 2000), file('paused')])).toMatchObject({
      paused: true,
      secondsLeft: null,
    }));
});

it('puts first what is being read and what went wrong', () => {
  const states: QueuedFile['state'][] = ['done', 'queued', 'failed', 'queued', 'reading', 'done'];
  const files = states.map((state, id) => ({ ...file(state), id }));
  expect(queueOrder(files).map(({ id }) => id)).toEqual([4, 2, 1, 3, 5, 0]);
});
