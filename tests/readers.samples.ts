/**
 * One plan of an invented district in every format the readers know, for their contract and mutation tests.
 * `fixtures/readers/plan.doc` is `planDocx()`, its start overrides taken out, saved by LibreOffice as Word 97: no writer of
 * that format is at hand.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { strToU8, zipSync } from 'fflate';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

const text = (words: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: words, bold })] });
const cell = (words: string, options: { columnSpan?: number; bold?: boolean } = {}): TableCell =>
  new TableCell({ children: [text(words, options.bold)], columnSpan: options.columnSpan ?? 1 });
const numbered = (words: string, level: number): Paragraph =>
  new Paragraph({ children: [new TextRun(words)], numbering: { reference: 'plan', level } });

/** Blocks of the plan, as every reader should give them. */
export const PLAN_TEXTS: readonly string[] = [
  'ỦY BAN NHÂN DÂN\nHUYỆN MƯỜNG LÂM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  'KẾ HOẠCH',
  'I. MỤC TIÊU',
  '1. Tỷ lệ hộ nghèo giảm còn 3,5%',
  '2. Thu ngân sách đạt 1.250 tỷ đồng',
  'II. BIỂU CHỈ TIÊU',
  'Chỉ tiêu',
  'Kế hoạch',
  'Năm 2031',
  'Năm 2032',
  'Diện tích trồng rừng (ha)',
  '240',
  '310',
];
export const PLAN_NOTE = 'Theo chuẩn nghèo của tỉnh Sơn Hà.';

export function planDocument(): Document {
  const list = (level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], template: string) => ({
    level,
    format,
    text: template,
    alignment: AlignmentType.START,
  });
  return new Document({
    numbering: {
      config: [
        {
          reference: 'plan',
          levels: [list(0, LevelFormat.UPPER_ROMAN, '%1.'), list(1, LevelFormat.DECIMAL, '%2.')],
        },
      ],
    },
    footnotes: { 1: { children: [text(PLAN_NOTE)] } },
    sections: [
      {
        headers: { default: new Header({ children: [text('Kế hoạch huyện Mường Lâm')] }) },
        children: [
          new Table({
            width: { size: 9000, type: WidthType.DXA },
            columnWidths: [4000, 5000],
            borders: NO_BORDERS,
            rows: [
              new TableRow({
                children: [
                  new TableCell({
                    children: [text('ỦY BAN NHÂN DÂN'), text('HUYỆN MƯỜNG LÂM', true)],
                    borders: NO_BORDERS,
                  }),
                  new TableCell({
                    children: [
                      text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true),
                      text('Độc lập - Tự do - Hạnh phúc', true),
                    ],
                    borders: NO_BORDERS,
                  }),
                ],
              }),
            ],
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: 'KẾ HOẠCH', bold: true })],
          }),
          numbered('MỤC TIÊU', 0),
          new Paragraph({
            numbering: { reference: 'plan', level: 1 },
            children: [new TextRun('Tỷ lệ hộ nghèo giảm còn 3,5%'), new FootnoteReferenceRun(1)],
          }),
          numbered('Thu ngân sách đạt 1.250 tỷ đồng', 1),
          numbered('BIỂU CHỈ TIÊU', 0),
          new Table({
            width: { size: 9000, type: WidthType.DXA },
            columnWidths: [5000, 2000, 2000],
            rows: [
              new TableRow({
                children: [
                  new TableCell({
                    children: [text('Chỉ tiêu', true)],
                    verticalMerge: VerticalMergeType.RESTART,
                  }),
                  cell('Kế hoạch', { columnSpan: 2, bold: true }),
                ],
              }),
              new TableRow({
                children: [
                  new TableCell({ children: [text('')], verticalMerge: VerticalMergeType.CONTINUE }),
                  cell('Năm 2031', { bold: true }),
                  cell('Năm 2032', { bold: true }),
                ],
              }),
              new TableRow({ children: [cell('Diện tích trồng rừng (ha)'), cell('240'), cell('310')] }),
            ],
          }),
        ],
      },
    ],
  });
}

export const planDocx = async (): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(planDocument()));

/** RTF as Word writes it: code page 1258 beside `\u` escapes, list labels written out. */
export const planRtf = (): Uint8Array => {
  const rtf = (words: string): string =>
    [...words]
      .map((letter) => (letter.charCodeAt(0) < 128 ? letter : `\\u${letter.charCodeAt(0)}?`))
      .join('')
      .replace(/\n/g, '\\par ');
  const border = ['t', 'l', 'b', 'r'].map((side) => `\\clbrdr${side}\\brdrs`).join('');
  const row = (definition: string, cells: readonly string[]): string =>
    `\\trowd${definition}${cells.map((words) => `\\pard\\intbl ${rtf(words)}\\cell`).join('')}\\row\n`;
  const [issuer = '', motto = '', title = '', ...rest] = PLAN_TEXTS;
  const [first = '', second = '', third = '', fourth = '', ...table] = rest;
  const item = (line: string): string =>
    `\\pard{\\listtext\\pard\\plain ${line.split(' ')[0]}\\tab}${rtf(line.slice(line.indexOf(' ') + 1))}`;
  const note = `{\\super\\chftn{\\footnote\\pard\\plain ${rtf(PLAN_NOTE)}}}`;
  return strToU8(
    [
      '{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0\\froman\\fcharset163 Times New Roman;}}\\uc1',
      `{\\header\\pard ${rtf('Kế hoạch huyện Mường Lâm')}\\par}`,
      row('\\cellx4000\\cellx9000', [issuer, motto]),
      `\\pard\\qc{\\b ${rtf(title)}}\\par`,
      `${item(first)}\\par ${item(second)}${note}\\par ${item(third)}\\par ${item(fourth)}\\par`,
      row(
        `\\clvmgf${border}\\cellx5000${border}\\cellx9000`,
        [`${table[0]}`, `${table[1]}`].map((words) => words),
      ),
      row(`\\clvmrg${border}\\cellx5000${border}\\cellx7000${border}\\cellx9000`, [
        '',
        `${table[2]}`,
        `${table[3]}`,
      ]),
      row(`${border}\\cellx5000${border}\\cellx7000${border}\\cellx9000`, table.slice(4)),
      '\\pard\\par}',
    ].join('\n'),
    true,
  );
};

const html = (body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Cổng thông tin</title><style>p{margin:0}</style></head><body>
<div id="menu"><ul><li><a href="/a">Trang chủ</a></li><li><a href="/b">Văn bản</a></li><li><a href="/c">Liên hệ chúng tôi</a></li></ul></div>
<div class="wrap"><div class="content">${body}</div></div>
<div class="footer">Bản quyền thuộc huyện Mường Lâm</div><script>if (1 < 2) alert('x')</script></body></html>`;

export const planHtml = (): Uint8Array => {
  const [issuer = '', motto = '', title = '', ...rest] = PLAN_TEXTS;
  const [first = '', second = '', third = '', fourth = '', ...table] = rest;
  const lines = (words: string): string =>
    words
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('');
  return strToU8(
    html(`<table><tr><td>${lines(issuer)}<td>${lines(motto)}</table>
<p align="center"><b>${title}</b></p><p>${first}<p>${second.replace('ỷ', '&#7927;')}</p><div>${third}<br><br>${fourth}</div>
<table border="1"><thead><tr><th rowspan="2">${table[0]}</th><th colspan="2">${table[1]}</th></tr>
<tr><th>${table[2]}</th><th>${table[3]}</th></tr></thead><tr><td>${table[4]}</td><td>${table[5]}</td><td>&nbsp;${table[6]}</td></tr></table>`),
  );
};

/** The page as a web archive, quoted-printable. */
export const planMht = (): Uint8Array => {
  const quoted = Array.from(planHtml(), (byte) =>
    byte > 126 || byte === 0x3d || (byte < 32 && byte !== 10)
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  ).join('');
  return strToU8(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--=_part"\r\n\r\n----=_part\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}\r\n----=_part--\r\n`,
  );
};

export const zipOf = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files);
