import { describe, expect, it } from 'vitest';
import { laidOut, SamplePage, SENTENCE, withBody } from './sample-page.ts';

const texts = (page: SamplePage) => laidOut(page.done()).blocks.map(({ text }) => text);

describe('paragraphs', () => {
  it('joins justified lines with single blanks and parts at the indentation', () => {
    const page = new SamplePage();
    const next = page.paragraph(`${SENTENCE} ${SENTENCE}.`, 100);
    page.paragraph(`- ${SENTENCE}.`, next);
    expect(texts(page)).toEqual([`${SENTENCE} ${SENTENCE}.`, `- ${SENTENCE}.`]);
  });

  it('parts short lines that left room for the next word', () => {
    const page = withBody(new SamplePage());
    page.line('- Tổng sản lượng: 1.250 tấn;', 113, 100).line('- Thu ngân sách: 39,5 tỷ đồng;', 113, 118);
    expect(texts(page).slice(0, 2)).toEqual([
      '- Tổng sản lượng: 1.250 tấn;',
      '- Thu ngân sách: 39,5 tỷ đồng;',
    ]);
  });

  it('parts first lines that end a sentence short of the edge, with no room for a long next word', () => {
    const page = withBody(new SamplePage());
    page.line('Căn cứ Luật số 61/2030/QH16 ngày 30/11/2030 về dữ liệu;', 113, 100);
    page.line('Nghị quyết số 71/2031/QH16 về công nghiệp công nghệ số,', 113, 118);
    page.line('ngày 14/6/2031;', 85, 136);
    expect(texts(page).slice(0, 2)).toEqual([
      'Căn cứ Luật số 61/2030/QH16 ngày 30/11/2030 về dữ liệu;',
      'Nghị quyết số 71/2031/QH16 về công nghiệp công nghệ số, ngày 14/6/2031;',
    ]);
  });

  it('puts letters of a fallback font back into their words', () => {
    const page = withBody(new SamplePage());
    page.line('T', 113, 100, { bold: true }).line('NH AN', 127, 100, { bold: true });
    page.line('Ỉ', 120, 100, { bold: true, font: 'Fallback' });
    expect(texts(page)[0]).toBe('TỈNH AN');
  });

  it('reads letters drawn twice for bold once', () => {
    const page = withBody(new SamplePage());
    page.line('QUYẾT ĐỊNH', 260, 100).line('QUYẾT ĐỊNH', 260.4, 100);
    expect(texts(page)[0]).toBe('QUYẾT ĐỊNH');
  });

  it('keeps an exponent with its word', () => {
    const page = withBody(new SamplePage());
    page.line('Diện tích 120 m', 113, 100).line('2', 113 + 15 * 7, 95, { size: 8 });
    expect(texts(page)[0]).toBe('Diện tích 120 m2');
  });
});
