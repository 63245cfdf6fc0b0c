import { describe, expect, it } from 'vitest';
import type { OcrEngine, OcrImage, OcrWord } from '../reader.ts';
import { meanConfidence } from './confidence.ts';
import { recognisedInk, recognisePage } from './page-ocr.ts';
import { wordLine } from './sample-words.ts';

/** White paper at 200 dpi with black rules. */
function paper(rules: readonly (readonly [x: number, y: number, width: number, height: number])[]): OcrImage {
  const [width, height] = [1654, 2339];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [x, y, w, h] of rules)
    for (let row = y; row < y + h; row++) pixels.fill(0, (row * width + x) * 4, (row * width + x + w) * 4);
  return { width, height, pixels, dpi: 200 };
}

const engineOf = (layout: OcrWord[], sparse: OcrWord[] = []): OcrEngine & { modes: string[] } => {
  const modes: string[] = [];
  return {
    modes,
    parallel: 1,
    recognise: (_, mode) => {
      modes.push(mode);
      return Promise.resolve(mode === 'layout' ? layout : sparse);
    },
  };
};

const TABLE = paper([
  [150, 200, 800, 4],
  [150, 300, 800, 4],
  [150, 400, 800, 4],
  [150, 200, 4, 204],
  [550, 200, 4, 204],
  [950, 200, 4, 204],
]);

describe('recognisePage', () => {
  it('looks once where there is no table', async () => {
    const engine = engineOf(wordLine('Tổng 2.192,5 tỷ đồng', 0));
    const page = await recognisePage(engine, paper([]));
    expect(engine.modes).toEqual(['layout']);
    expect(page.rules).toEqual([]);
  });

  it('finds the rules of a table and takes the reading with the separator, in doubt', async () => {
    const engine = engineOf(
      wordLine('Ngô 39421', 0, { x: 200, y: 270 }),
      wordLine('39.421', 0, { x: 280, y: 270 }),
    );
    const page = await recognisePage(engine, TABLE);
    expect(engine.modes).toEqual(['layout', 'sparse']);
    expect(page.rules.filter(({ direction }) => direction === 'vertical')).toHaveLength(3);
    const number = page.words.find(({ text }) => /\d/.test(text));
    expect(number?.text).toBe('39.421');
    expect(number?.confidence).toBeLessThan(0.8);
  });

  it('doubts a number whose digits differ, and keeps one that both passes read', async () => {
    const layout = [...wordLine('125', 0, { y: 270 }), ...wordLine('880', 1, { x: 600, y: 270 })];
    const sparse = [...wordLine('126', 0, { y: 270 }), ...wordLine('880', 1, { x: 600, y: 270 })];
    const { words } = await recognisePage(engineOf(layout, sparse), TABLE);
    expect(words.map(({ text, confidence }) => [text, confidence])).toEqual([
      ['125', 0.4],
      ['880', 0.9],
    ]);
  });

  it('adds a number that only the second look saw', async () => {
    const layout = wordLine('Ngô 12', 0, { y: 270 });
    const { words } = await recognisePage(engineOf(layout, wordLine('4.500', 0, { x: 600, y: 370 })), TABLE);
    expect(words.map(({ text }) => text)).toEqual(['Ngô', '12', '4.500']);
  });

  it('adds a word of a table that only the second look saw, and parts one that was glued', async () => {
    const layout = [...wordLine('CàPhê 12', 0, { y: 270 }), ...wordLine('nhân', 1, { y: 370 })];
    const sparse = [
      ...wordLine('Cà', 0, { y: 270 }),
      ...wordLine('Phê', 0, { x: 241, y: 270 }),
      ...wordLine('lượng', 1, { x: 600, y: 370 }),
    ];
    const { words } = await recognisePage(engineOf(layout, sparse), TABLE);
    expect(words.map(({ text }) => text)).toEqual(['Cà', 'Phê', '12', 'nhân', 'lượng']);
  });

  it('takes rules off words of a table, and dirt that one look alone made of them', async () => {
    const layout = [
      ...wordLine('|Lượt 12', 0, { y: 270 }),
      ...wordLine('›nng', 1, { y: 370, confidence: 0.5 }),
    ];
    const { words } = await recognisePage(engineOf(layout, wordLine('Lượt', 0, { y: 270 })), TABLE);
    expect(words.map(({ text }) => text)).toEqual(['Lượt', '12']);
  });

  it('looks again for the name of the signer where the seal hid it', async () => {
    const layout = [
      ...wordLine('Nơi nhận:', 0, { x: 200, y: 1000 }),
      ...wordLine('CHỦ TỊCH', 0, { x: 1000, y: 1000 }),
      ...wordLine('- Lưu: VT.', 1, { x: 200, y: 1100 }),
    ];
    const sparse = [
      ...layout,
      ...wordLine('Lê Ví Dụ', 7, { x: 1000, y: 1400 }),
      ...wordLine('xmq', 8, { x: 1300, y: 1250 }),
    ];
    const engine = engineOf(layout, sparse);
    const { words } = await recognisePage(engine, paper([]));
    expect(engine.modes).toEqual(['layout', 'sparse']);
    expect(words.slice(-3).map(({ text }) => text)).toEqual(['Lê', 'Ví', 'Dụ']);
  });

  it('looks again once where a page holds both a table and a hidden name', async () => {
    const layout = [...wordLine('Ngô 12', 0, { y: 270 }), ...wordLine('CHỦ TỊCH', 1, { x: 1000, y: 1000 })];
    const sparse = [
      ...wordLine('4.500', 0, { x: 600, y: 370 }),
      ...wordLine('Lê Ví Dụ', 1, { x: 1000, y: 1400 }),
    ];
    const engine = engineOf(layout, sparse);
    const { words } = await recognisePage(engine, TABLE);
    expect(engine.modes).toEqual(['layout', 'sparse']);
    expect(words.map(({ text }) => text).sort()).toEqual(
      ['Ngô', '12', '4.500', 'CHỦ', 'TỊCH', 'Lê', 'Ví', 'Dụ'].sort(),
    );
  });

  it('drops specks, keeps dashes of items', async () => {
    const words = [
      ...wordLine('- Giao đất', 0),
      ...wordLine('|', 1, { confidence: 0.9 }),
      ...wordLine('mn', 2, { x: 1500, confidence: 0.4 }),
    ];
    const page = await recognisePage(engineOf(words), paper([]));
    expect(page.words.map(({ text }) => text)).toEqual(['-', 'Giao', 'đất']);
  });
});

describe('pages that lie', () => {
  const flat = (words: OcrWord[], confidence = 0.93): OcrWord[] =>
    words.map((word) => ({ ...word, confidence }));
  /** Words of an upright page as they stand on one that is off by a quarter clockwise. */
  const lying = (words: OcrWord[]): OcrWord[] =>
    words.map((word) => {
      const { x, y, width, height } = word.box;
      return { ...word, box: { x: 1654 - y - height, y: x, width: height, height: width } };
    });
  const upright = flat(wordLine('Giao các xã rà soát diện tích rừng', 0, { x: 200, y: 400 }));
  const engineOver = (looks: readonly OcrWord[][]): OcrEngine & { sizes: number[] } => {
    const sizes: number[] = [];
    return {
      sizes,
      parallel: 1,
      recognise: ({ width }) => Promise.resolve(looks[sizes.push(width) - 1] ?? []),
    };
  };

  it('are turned the way their lines run', async () => {
    const engine = engineOver([lying(upright), upright]);
    const page = await recognisePage(engine, paper([]));
    expect(page.quarter).toBe(1);
    expect(engine.sizes).toEqual([1654, 2339]);
    const ink = recognisedInk({ page: 1, width: 595.44, height: 842.04 }, page, page.words);
    expect(ink).toMatchObject({ width: 842.04, height: 595.44, paper: { width: 595.44, height: 842.04 } });
    const first = ink.inks[0];
    expect(first?.x).toBeCloseTo(72);
    // 200 pixels down the page, its text running down the right part of it.
    expect(first?.drawn?.y).toBeCloseTo(72);
    expect(first?.drawn?.x).toBeCloseTo(595.44 - 400 * 0.36);
  });

  it('are tried each way where they read as noise', async () => {
    const noise = flat(wordLine('5ọnb :tt8', 0), 0.3);
    const engine = engineOver([noise, noise, noise, upright]);
    const page = await recognisePage(engine, paper([]));
    expect(page.quarter).toBe(2);
    expect(page.words.map(({ text }) => text).join(' ')).toBe('Giao các xã rà soát diện tích rừng');
  });

  it('stay as they are where no way is better', async () => {
    const noise = flat(wordLine('5ọnb :tt8', 0), 0.3);
    const page = await recognisePage(engineOver([noise, noise, noise, noise]), paper([]));
    expect(page.quarter).toBe(0);
  });
});

describe('recognisedInk', () => {
  const place = { page: 3, width: 595, height: 842 };
  const inksOf = (words: OcrWord[]) =>
    recognisedInk(place, { words, rules: [], dpi: 200, quarter: 0, angle: 0 }, words).inks;

  it('is in points, with the true place beside the straightened one', () => {
    const [ink] = inksOf(wordLine('Giao', 0, { x: 200, y: 400 }));
    expect(ink).toMatchObject({ text: 'Giao', confidence: 0.9 });
    expect(ink?.x).toBeCloseTo(72);
    expect(ink?.baseline).toBeCloseTo(144);
    expect(ink?.drawn?.x).toBeCloseTo(72);
    expect(ink?.drawn?.width).toBeCloseTo(28.8);
  });

  it('levels a slanted page', () => {
    const words = [0, 1, 2, 3].flatMap((line) =>
      wordLine('Các đơn vị tổ chức thực hiện nghiêm túc kế hoạch', line, { y: 400 + line * 60 }).map(
        (word) => ({
          ...word,
          baseline: word.baseline + word.box.x * 0.02,
        }),
      ),
    );
    const baselines = inksOf(words)
      .slice(0, 11)
      .map(({ baseline }) => Math.round(baseline * 10));
    expect(new Set(baselines).size).toBe(1);
  });

  it('makes one line of two parts that meet', () => {
    const left = wordLine('Lưu ý:', 0, { y: 400 });
    const right = wordLine('Sau khi kết thúc', 1, { x: 420, y: 406 });
    expect(new Set(inksOf([...left, ...right]).map(({ baseline }) => baseline)).size).toBe(1);
  });
});

describe('meanConfidence', () => {
  it('weighs words by their length', () => {
    const [a, b] = [wordLine('ab', 0, { confidence: 0.5 }), wordLine('abcdef', 0, { confidence: 0.9 })];
    expect(meanConfidence([...a, ...b])).toBeCloseTo(0.8);
    expect(meanConfidence([])).toBe(0);
  });
});
