import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, makeQuote } from './quote.ts';

const TEXT =
  'Thu ngân sách nhà nước trên địa bàn đạt 4.600 tỷ đồng. Tỷ lệ hộ nghèo giảm 3,5%. ' +
  'Sở Y tế chủ trì, phối hợp với các xã nâng số giường bệnh lên 39,3 giường trên một vạn dân. ' +
  'Phòng Nội vụ hoà giải, theo dõi và báo cáo trước ngày 15 tháng 12 năm 2031. Tỷ lệ hộ nghèo giảm 3,5%. Hết.';

const quoteOf = (part: string, from = 0) => {
  const start = TEXT.indexOf(part, from);
  return { quote: makeQuote(TEXT, start, start + part.length), start };
};

describe('findQuote', () => {
  it('finds the very words, and the right one of two by its surroundings', () => {
    const second = TEXT.lastIndexOf('Tỷ lệ hộ nghèo giảm 3,5%');
    const quote = makeQuote(TEXT, second, second + 24);
    expect(findQuote(TEXT, quote)).toMatchObject({ start: second, end: second + 24, status: 'exact' });
    expect(findQuote(`Mở đầu mới. ${TEXT}`, quote)?.start).toBe(second + 12);
  });

  it('takes other spaces, dashes and tone placement for the same words', () => {
    const { quote } = quoteOf('Phòng Nội vụ hoà giải, theo dõi');
    const changed = TEXT.replace('Phòng Nội vụ hoà giải,', 'Phòng  Nội vụ\nhòa giải,');
    const found = findQuote(changed, quote);
    expect(found).toMatchObject({ status: 'equivalent', numbersChanged: false });
    expect(changed.slice(found?.start, found?.end)).toBe('Phòng  Nội vụ\nhòa giải, theo dõi');
  });

  it('offers the nearest passage as changed', () => {
    const { quote } = quoteOf('Sở Y tế chủ trì, phối hợp với các xã nâng số giường bệnh');
    const changed = TEXT.replace('chủ trì, phối hợp', 'phối hợp');
    const found = findQuote(changed, quote);
    expect(found).toMatchObject({ status: 'changed', numbersChanged: false });
    expect(changed.slice(found?.start, found?.end)).toContain('Sở Y tế phối hợp với các xã');
  });

  it.each([
    ['đạt 4.600 tỷ đồng', '4.600', '4.601'],
    ['đạt 4.600 tỷ đồng', '4.600', '46.00'],
    ['số giường bệnh lên 39,3 giường', '39,3', '393'],
    ['trước ngày 15 tháng 12', '15', '16'],
    ['giường trên một vạn dân. Phòng Nội vụ', 'vạn', '2 vạn'],
  ])('never accepts a changed number in silence: %s', (part, from, to) => {
    const { quote, start } = quoteOf(part);
    const changed = TEXT.slice(0, start) + TEXT.slice(start).replace(from, to);
    expect(findQuote(changed, quote, start)).toMatchObject({ status: 'changed', numbersChanged: true });
  });

  it('keeps parts of longer numbers apart', () => {
    const text = 'Tỷ lệ đạt 85% và 1,57 lần';
    const quote = { exact: '5%', prefix: '', suffix: '' };
    expect(findQuote(text, { ...quote, exact: '5 %' })?.status ?? null).not.toBe('equivalent');
    expect(findQuote('đạt 15  %', { exact: 'đạt  5 %', prefix: '', suffix: '' })?.status ?? null).not.toBe(
      'equivalent',
    );
  });

  it('is null when nothing like it is there', () => {
    const { quote } = quoteOf('Phòng Nội vụ hoà giải, theo dõi');
    expect(findQuote('Một văn bản hoàn toàn khác về nghề làm muối.', quote)).toBeNull();
    expect(() => makeQuote(TEXT, 5, 5)).toThrow(RangeError);
  });

  it('finds every unchanged passage after edits elsewhere and no changed digit (generated)', () => {
    const words = TEXT.split(' ');
    fc.assert(
      fc.property(
        fc.nat(words.length - 6),
        fc.integer({ min: 3, max: 12 }),
        fc.array(fc.tuple(fc.nat(words.length - 1), fc.constantFrom('thêm', 'mới', '')), { maxLength: 4 }),
        (from, length, edits) => {
          const to = Math.min(words.length, from + length);
          const exact = words.slice(from, to).join(' ');
          const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
          const quote = makeQuote(TEXT, start, start + exact.length);
          const edited = [...words];
          for (const [at, word] of edits) if (at < from || at >= to) edited[at] = word;
          const found = findQuote(edited.join(' '), quote, start);
          expect(found).toMatchObject({ status: 'exact', numbersChanged: false });
          const digit = exact.search(/\d/);
          if (digit < 0) return;
          const other = String((Number(exact[digit]) + 1) % 10);
          const broken = TEXT.replaceAll(exact, exact.slice(0, digit) + other + exact.slice(digit + 1));
          const match = findQuote(broken, quote, start);
          // Another passage may be offered in its place, as changed; the broken one itself must be marked.
          expect(match?.status ?? 'changed').toBe('changed');
          const isSamePlace = match !== null && match.start < start + exact.length && match.end > start;
          if (isSamePlace) expect(match.numbersChanged).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
