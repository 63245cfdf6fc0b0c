import { describe, expect, it } from 'vitest';
import { downloadName } from './file-name.ts';

const ADDRESS = 'https://tinh.example/tai-lieu/K%E1%BA%BF%20ho%E1%BA%A1ch.pdf?ver=2';
/** A header as `fetch` hands it over: one character for each byte. */
const asHeader = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

describe('downloadName', () => {
  it.each([
    ['RFC 5987', "attachment; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%2012.pdf", 'Kế hoạch 12.pdf'],
    [
      'RFC 5987 before the plain name',
      "attachment; filename=x.pdf; filename*=utf-8'vi'Ch%E1%BB%89%20th%E1%BB%8B.pdf",
      'Chỉ thị.pdf',
    ],
    ['quotes around the extended value', `attachment; filename*="UTF-8''k%E1%BA%BF.pdf"`, 'kế.pdf'],
    ['raw UTF-8', asHeader('attachment; filename="Kế hoạch số 5.docx"'), 'Kế hoạch số 5.docx'],
    [
      'raw UTF-8 read as Latin-1 twice',
      asHeader(asHeader('attachment; filename="Kế hoạch.docx"')),
      'Kế hoạch.docx',
    ],
    [
      'raw UTF-8 read as Windows-1252',
      'attachment; filename="Káº¿ hoáº¡ch thi Ä‘ua.docx"',
      'Kế hoạch thi đua.docx',
    ],
    ['percent signs in quotes', 'inline; filename="K%E1%BA%BF%20ho%E1%BA%A1ch.pdf"', 'Kế hoạch.pdf'],
    ['RFC 2047, base 64', 'attachment; filename="=?UTF-8?B?S+G6vyBob+G6oWNoLnBkZg==?="', 'Kế hoạch.pdf'],
    ['RFC 2047, quoted', 'attachment; filename="=?utf-8?Q?K=E1=BA=BF_ho=E1=BA=A1ch.pdf?="', 'Kế hoạch.pdf'],
    ['no quotes', 'attachment; filename=ke-hoach.pdf; size=12', 'ke-hoach.pdf'],
    ['real Latin-1', 'attachment; filename="r\u00e9sum\u00e9.pdf"', 'résumé.pdf'],
    ['escaped quotes', 'attachment; filename="Ch\\"i.pdf"', 'Ch-i.pdf'],
    ['a folder', 'attachment; filename="..\\\\..\\\\etc/ke hoach.pdf"', 'ke hoach.pdf'],
    ['no header', null, 'Kế hoạch.pdf'],
    ['a header without a name', 'inline', 'Kế hoạch.pdf'],
    ['an unknown charset', "attachment; filename*=nope''a.pdf", 'Kế hoạch.pdf'],
  ])('reads %s', (_, header, name) => expect(downloadName(header, ADDRESS)).toBe(name));

  it('has a name for an address without one', () =>
    expect(downloadName(null, 'https://tinh.example/?id=4')).toBe('van-ban'));
  it('keeps the extension of a very long name', () =>
    expect(downloadName(`attachment; filename="${'a'.repeat(400)}.docx"`, ADDRESS)).toMatch(
      /^a{150}\.docx$/,
    ));
  it('survives a stray percent sign', () =>
    expect(downloadName(null, 'https://tinh.example/100%25-dat.pdf')).toBe('100%-dat.pdf'));
});
