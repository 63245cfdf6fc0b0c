import { describe, expect, it } from 'vitest';
import { nameGlyphs } from './glyph-numbers.ts';
import { SamplePage } from './layout/sample-page.ts';

const TEXT =
  'Ủy ban nhân dân huyện tổ chức thực hiện kế hoạch phát triển kinh tế năm 2024 của tỉnh và đề nghị các sở';
/** Where a font of the test has `Ạ`. */
const START = 1188;

function numberOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x1ea0 && code <= 0x1ef9) return START + code - 0x1ea0;
  const listed: Record<string, number> = {
    đ: 255,
    ă: 259,
    ư: START - 55,
    ơ: START - 57,
    â: 107,
    á: 105,
    à: 106,
  };
  return listed[letter] ?? code - 29;
}

/** A page as the driver left it: glyph numbers that pass for characters. */
function damaged(text: string, wide = true) {
  const page = new SamplePage().line(text, 85, 100).done();
  const inks = page.inks.map((ink) =>
    ink.space
      ? ink
      : { ...ink, text: String.fromCharCode(numberOf(ink.text)), code: numberOf(ink.text), wide },
  );
  return { ...page, inks };
}

describe('nameGlyphs', () => {
  it('finds the block that makes syllables and gives the letters back, digits too', () => {
    const named = nameGlyphs(damaged(TEXT), new Map());
    expect(named?.inks.map(({ text }) => text).join('')).toBe(TEXT);
  });

  it('reads one-byte fonts beside them as Windows-1252', () => {
    const page = damaged(TEXT);
    const [plain] = new SamplePage().line('x', 85, 140).done().inks;
    if (!plain) throw new Error('no ink');
    const byte = { ...plain, text: '‡', code: 0xe0, wide: false };
    const named = nameGlyphs({ ...page, inks: [...page.inks, byte] }, new Map());
    expect(named?.inks.at(-1)?.text).toBe('à');
  });

  it('uses what one page proved for the few words of another', () => {
    const known = new Map<string, number>();
    nameGlyphs(damaged(TEXT), known);
    const few = nameGlyphs(damaged('Nội vụ'), known);
    expect(few?.inks.map(({ text }) => text).join('')).toBe('Nội vụ');
  });

  it('changes nothing without proof', () => {
    expect(nameGlyphs(damaged(TEXT, false), new Map())).toBeNull();
    expect(nameGlyphs(damaged('Kế hoạch'), new Map())).toBeNull();
    expect(nameGlyphs(damaged('xkq wrpz jjf '.repeat(20)), new Map())).toBeNull();
  });
});
