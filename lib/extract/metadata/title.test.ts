import { describe, expect, it } from 'vitest';
import { documentFromParagraphs, plainBlock } from '../../document/plain.ts';
import type { StyleRun } from '../../document/types.ts';
import { contextFor } from '../extract.samples.ts';
import { readFrame } from './frame.ts';
import { readTitle } from './title.ts';

describe('title on the line of the first words of the body', () => {
  const TITLE = 'Phòng dịch cho tôm năm 2031';
  const titleOf = (behind: string, isBold: boolean): string | undefined => {
    const text = `${TITLE} ${behind}`;
    const run = (start: number, end: number, bold: boolean): StyleRun => ({
      start,
      end,
      bold,
      italic: false,
    });
    const runs = [run(0, TITLE.length, true), run(TITLE.length, text.length, isBold)];
    const type = { ...plainBlock(0, 'KẾ HOẠCH'), runs: [run(0, 8, true)] };
    const blocks = [type, { ...plainBlock(1, text), runs }, plainBlock(2, 'I. MỤC ĐÍCH')];
    const context = contextFor({ ...documentFromParagraphs([]), blocks });
    return readTitle(context, readFrame(context))?.text;
  };

  it('ends where the bold type ends and a body begins', () =>
    expect(titleOf('Căn cứ Kế hoạch số 5/KH-UBND ngày 06/01/2031 của UBND tỉnh;', false)).toBe(TITLE));

  it('goes on where the type changes inside it', () =>
    expect(titleOf('trên địa bàn huyện', false)).toBe(`${TITLE} trên địa bàn huyện`));

  it('goes on in bold type', () => expect(titleOf('và 2032', true)).toBe(`${TITLE} và 2032`));
});
