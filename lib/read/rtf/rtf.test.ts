import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../document/types.ts';
import { rtfReader } from './rtf.ts';

const read = (rtf: string): Promise<ParsedDocument> =>
  rtfReader.read(
    { bytes: Uint8Array.from(rtf, (letter) => letter.charCodeAt(0)), name: 'a.doc', sha256: '' },
    { pdfjs: () => Promise.reject(new Error('none')) },
  );
const texts = async (body: string, fonts = '{\\f0\\fcharset163 Times New Roman;}'): Promise<string[]> =>
  (await read(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl${fonts}}${body}}`)).blocks.map(({ text }) => text);

describe('rtf', () => {
  it.each([
    ["K\\'ea\\'ec ho\\'61\\'f2ch", 'Kế hoạch'],
    ['\\u7910?ng h\\u7897?', 'Ủng hộ'],
    ['\\uc2\\u7910??ng', 'Ủng'],
    ['{\\uc0\\u7910}ng', 'Ủng'],
    ['a\\line b\\tab c\\~d\\emdash e\\{f\\}', 'a\nb c d—e{f}'],
    ['{\\*\\generator X;}{\\info{\\title Y}}{\\pict 0102}thân', 'thân'],
    ['{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}} trang', '3 trang'],
    ['{\\deleted bo}{\\v an}con', 'con'],
  ])('%s', async (body, text) => expect(await texts(`\\pard ${body}\\par`)).toEqual([text]));

  it('decodes legacy fonts by their text', async () =>
    expect(
      await texts(
        "\\pard Uû ban nh©n d©n huyÖn M\\'ad\\'eang L©m{\\f1 kÕ ho¹ch}\\par",
        '{\\f0\\fcharset0 .VnTime;}{\\f1\\fcharset0 .VnTimeH;}',
      ),
    ).toEqual(['Uỷ ban nhân dân huyện Mường LâmKẾ HOẠCH']));

  it('reads text boxes of shapes, once', async () => {
    const { blocks } = await read(
      '{\\rtf1{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard DU THAO\\par}}{\\shprslt\\pard DU THAO\\par}}\\pard than\\par}',
    );
    expect(blocks.map(({ text, region }) => [text, region])).toEqual([
      ['than', 'body'],
      ['DU THAO', 'text-box'],
    ]);
  });

  it('reads nested tables and looks', async () => {
    const { blocks } = await read(
      '{\\rtf1\\trowd\\cellx1000\\cellx2000\\pard\\intbl\\qc{\\b a}\\cell\\pard\\intbl\\itap2 n\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}\\pard\\intbl b\\cell\\row\\pard\\li720 sau\\par}',
    );
    expect(blocks.map(({ text, alignment, indent }) => [text, alignment, indent])).toEqual([
      ['a', 'center', null],
      ['b', 'left', null],
      ['n', 'left', null],
      ['sau', 'left', 36],
    ]);
    expect(blocks[0]?.runs[0]?.bold).toBe(true);
  });
});
