import { describe, expect, it } from 'vitest';
import { SamplePage } from './layout/sample-page.ts';
import { layerKinds, layerText } from './text-quality.ts';

const GOOD =
  'Ủy ban nhân dân huyện tổ chức thực hiện kế hoạch phát triển kinh tế xã hội năm 2024 trên địa bàn';
const TCVN3 = 'Uû ban nh©n d©n huyÖn tæ chøc thùc hiÖn kÕ ho¹ch ph¸t triÓn kinh tÕ x· héi n¨m 2004';
const GARBAGE = 'Lly ban nhAn dAn huyQn t6 chrlc thgc hiQn k€ hopch ph6t tri€n kinh td x5 hQi ndm 2004';
const GLYPHS =
  '8\u04f9 EDQ QK\u0101Q G\u0101Q KX\u1e9d\u04c7Q W\u04d5 FK\u04e9F WK\u04f5F KL\u04c7Q N\u04c3 KR\u04a5FK';
const PLAIN = 'The committee shall carry out the plan for the year and report to the council every month';

function pageOf(text: string, scanned = false) {
  const page = new SamplePage();
  let y = 80;
  for (let i = 0; i < 8; i++) y = page.paragraph(text, y);
  const done = page.done();
  return scanned ? { ...done, images: [{ x: 0, y: 0, width: 595, height: 842 }] } : done;
}

const kindOf = (text: string, scanned = false) => layerKinds([layerText(pageOf(text, scanned))])[0];

describe('layerKinds', () => {
  it.each([
    ['Vietnamese', GOOD, false, 'text'],
    ['Vietnamese under a scan, a good OCR layer', GOOD, true, 'text'],
    ['an old encoding, which decoding repairs', TCVN3, false, 'text'],
    ['a garbage OCR layer', GARBAGE, true, 'broken'],
    ['glyph numbers', GLYPHS, false, 'broken'],
    ['another language', PLAIN, false, 'unaccented'],
  ] as const)('%s', (_, text, scanned, kind) => expect(kindOf(text, scanned)).toBe(kind));

  it('tells a scan with a stamp from a short page and a blank one', () => {
    const short = new SamplePage().line('Nơi nhận:', 85, 100).done();
    const stamped = { ...short, images: [{ x: 0, y: 0, width: 595, height: 842 }] };
    expect(layerKinds([short, stamped, new SamplePage().done()].map(layerText))).toEqual([
      'text',
      'scan',
      'blank',
    ]);
  });
});
