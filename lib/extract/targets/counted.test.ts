import { describe, expect, it } from 'vitest';
import { draftsOf } from './phrases/read-phrase.ts';

describe('the share of a count in brackets', () => {
  it.each([
    ['Phấn đấu có 22/25 bản (88%) đạt tiêu chuẩn “Bản không rác”.', 'bản đạt tiêu chuẩn “Bản không rác”', 22],
    ['Có 9 trạm (chiếm 75%) đạt chuẩn quốc gia.', 'trạm đạt chuẩn quốc gia', 9],
  ])('is no part of the name: %s', (text, indicator, value) =>
    expect(draftsOf(text).map((draft) => [draft.indicator, draft.value])).toEqual([[indicator, value]]),
  );
});
