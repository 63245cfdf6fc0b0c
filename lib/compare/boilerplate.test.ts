import { describe, expect, it } from 'vitest';
import { documentFromParagraphs } from '../document/plain.ts';
import { foldBoilerplate, sentenceKeys, traceSentences } from './boilerplate.ts';

const COPIED = (place: string): string =>
  `Nâng cao chất lượng các phong trào thi đua yêu nước trên địa bàn ${place}, bảo đảm thiết thực, hiệu quả.`;
const OWN = 'Mỗi thôn của vùng cao chọn một tuyến đường để trồng hoa và dựng hàng rào xanh.';

describe('foldBoilerplate', () => {
  const plan = documentFromParagraphs([`${COPIED('huyện Mộc Lâm')} ${OWN}`, 'I. CHỈ TIÊU']).blocks;
  const parent = documentFromParagraphs([COPIED('tỉnh Trà Sơn')]).blocks;
  const folded = foldBoilerplate(plan, [parent]);

  it('finds a sentence copied under another name', () =>
    expect(folded.shared.map(({ block, start, end }) => plan[block]?.text.slice(start, end))).toEqual([
      COPIED('huyện Mộc Lâm'),
    ]));

  it('leaves its own sentences and the headings in view', () =>
    expect(folded.own.map(({ block, start, end }) => plan[block]?.text.slice(start, end))).toEqual([
      OWN,
      'I. CHỈ TIÊU',
    ]));

  it('states the share', () => {
    expect(folded.share).toBeGreaterThan(0.4);
    expect(folded.share).toBeLessThan(0.7);
  });

  it('shares nothing with nothing', () => expect(foldBoilerplate(plan, []).share).toBe(0));
});

describe('traceSentences', () => {
  const plan = documentFromParagraphs([COPIED('huyện Mộc Lâm'), OWN]).blocks;
  const texts = [[COPIED('tỉnh Trà Sơn')], [OWN], [COPIED('xã Bình Lâm'), OWN]];

  it('says in which of the other texts each sentence stands', () =>
    expect(
      traceSentences(
        plan,
        texts.map((text) => sentenceKeys(documentFromParagraphs(text).blocks)),
      ).map(({ span, others }) => [span.block, others]),
    ).toEqual([
      [0, [0, 2]],
      [1, [1, 2]],
    ]));
});
