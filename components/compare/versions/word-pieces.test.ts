import { describe, expect, it } from 'vitest';
import { sentenceChanges } from '../../../lib/compare/redline-sentences.ts';
import { documentFromParagraphs } from '../../../lib/document/plain.ts';
import { wordPieces } from './word-pieces.ts';

/** `[-…-]` taken out, `{+…+}` put in. */
function shown(before: string[], after: string[]): string[] {
  const old = documentFromParagraphs(before).blocks;
  const now = documentFromParagraphs(after).blocks;
  const marks = { same: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const;
  return sentenceChanges(old, now).map((change) =>
    wordPieces(change, old, now)
      .map(({ kind, text }) => marks[kind].join(text))
      .join(' '),
  );
}

const KEPT = 'Các phòng, ban căn cứ kế hoạch này để tổ chức thực hiện trong năm.';

describe('wordPieces', () => {
  it.each([
    [
      'words in place of others',
      'Phấn đấu tỷ lệ hộ nghèo giảm còn 5,2% vào cuối năm nay.',
      'Phấn đấu tỷ lệ hộ nghèo giảm còn 4,8% vào cuối năm nay.',
      'Phấn đấu tỷ lệ hộ nghèo giảm còn [-5,2%-] {+4,8%+} vào cuối năm nay.',
    ],
    [
      'words only taken out',
      'Mỗi xã chọn ít nhất hai tuyến đường để trồng hoa.',
      'Mỗi xã chọn hai tuyến đường để trồng hoa.',
      'Mỗi xã chọn [-ít nhất-] hai tuyến đường để trồng hoa.',
    ],
    [
      'words only put in, at the head and at the end',
      'Mỗi xã chọn hai tuyến đường để trồng hoa',
      'Hằng năm, mỗi xã chọn hai tuyến đường để trồng hoa và cây xanh',
      '[-Mỗi-] {+Hằng năm, mỗi+} xã chọn hai tuyến đường để trồng hoa {+và cây xanh+}',
    ],
  ])('shows %s', (_, before, after, expected) =>
    expect(shown([KEPT, before], [KEPT, after])).toEqual([expected]),
  );

  it('shows whole sentences that came or went', () => {
    expect(shown([KEPT], [KEPT, 'Báo cáo gửi về Phòng Nội vụ trước ngày 15.'])).toEqual([
      '{+Báo cáo gửi về Phòng Nội vụ trước ngày 15.+}',
    ]);
    expect(shown([KEPT, 'Báo cáo gửi về Phòng Nội vụ trước ngày 15.'], [KEPT])).toEqual([
      '[-Báo cáo gửi về Phòng Nội vụ trước ngày 15.-]',
    ]);
  });
});
