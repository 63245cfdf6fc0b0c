import { describe, expect, it } from 'vitest';
import {
  CLIPS_HASH,
  clipHash,
  compareHash,
  documentHash,
  matrixHash,
  PAIRS_HASH,
  parseRoute,
  redlineHash,
  SERIES_HASH,
  SETTINGS_HASH,
  seriesHash,
  versionsHash,
} from './workspace-routes.ts';

describe('workspace routes', () => {
  it('reads a place in a document', () =>
    expect(parseRoute('#/doc/ab12?b=4&s=0&e=17')).toEqual({
      screen: 'document',
      id: 'ab12',
      span: { block: 4, start: 0, end: 17 },
      clip: null,
    }));

  it.each(['#/doc/ab12', '#/doc/ab12?b=4', '#/doc/ab12?b=4&s=9&e=9', '#/doc/ab12?b=x&s=0&e=2'])(
    'opens %s without a place',
    (hash) => expect(parseRoute(hash)).toEqual({ screen: 'document', id: 'ab12', span: null, clip: null }),
  );

  it('returns to where its own addresses point', () => {
    expect(parseRoute(compareHash('a1', 'b2', 3))).toEqual({
      screen: 'compare',
      parentId: 'a1',
      childId: 'b2',
      target: 3,
    });
    expect(parseRoute(compareHash('a1', 'b2'))).toMatchObject({ target: null });
    const place = { block: 4, start: 0, end: 17 };
    expect(parseRoute(documentHash('a1', place))).toMatchObject({
      screen: 'document',
      id: 'a1',
      span: place,
    });
    expect(parseRoute(documentHash('a1'))).toMatchObject({ screen: 'document', id: 'a1', span: null });
    expect(parseRoute(clipHash('a1', 7))).toEqual({ screen: 'document', id: 'a1', span: null, clip: 7 });
    expect(parseRoute(matrixHash('a1'))).toEqual({ screen: 'matrix', parentId: 'a1', cell: null });
    expect(parseRoute(matrixHash('a1', { target: 4, childId: 'b2' }))).toEqual({
      screen: 'matrix',
      parentId: 'a1',
      cell: { target: 4, childId: 'b2' },
    });
    expect(parseRoute(versionsHash('a1'))).toEqual({ screen: 'versions', id: 'a1' });
    expect(parseRoute(redlineHash('a1', 'b2'))).toEqual({
      screen: 'redline',
      beforeId: 'a1',
      afterId: 'b2',
    });
    expect(parseRoute(PAIRS_HASH)).toEqual({ screen: 'pairs' });
    expect(parseRoute(seriesHash('name:tỉ lệ & số'))).toEqual({
      screen: 'series',
      indicator: 'name:tỉ lệ & số',
    });
    expect(parseRoute(SERIES_HASH)).toEqual({ screen: 'series', indicator: null });
    expect(parseRoute(CLIPS_HASH)).toEqual({ screen: 'clips' });
    expect(parseRoute(SETTINGS_HASH)).toEqual({ screen: 'settings' });
  });

  it.each(['', '#', '#/', '#/nonsense', '#/doc/', '#/matrix'])('takes %s for the library', (hash) =>
    expect(parseRoute(hash)).toEqual({ screen: 'library' }),
  );
});
