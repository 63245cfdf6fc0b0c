/**
 * Faults of form: what is left blank, numbered, spelt or typed wrongly, and what is copied from another year.
 */
import type { ParsedDocument } from '../../../lib/document/types.ts';
import type { Anchor } from '../../../lib/extract/types.ts';
import { withLine, withTexts } from '../perturb.ts';
import { childOf, edited, type Ground, type Planted, planted, splice } from './ground.ts';

/** Faults in the header, the signature, the headings and the wording of a plan. */
export const inForm = (ground: Ground): Planted[] => [
  ...inHeader(ground),
  ...inNumbering(ground),
  ...inWording(ground),
  ...inYears(ground),
];

function inHeader(ground: Ground): Planted[] {
  const { child } = ground;
  const { metadata } = childOf(ground);
  const { number, issuedOn, signer, documentType, anchors } = metadata;
  const swap = (anchor: Anchor | undefined, pattern: RegExp, by: string): ParsedDocument | null =>
    anchor
      ? edited(
          child,
          anchor,
          (text, start, end) =>
            text.slice(0, start) + text.slice(start, end).replace(pattern, by) + text.slice(end),
        )
      : null;
  const name = child.blocks.findLast(({ text }) => text === signer?.name);
  return [
    ...(number
      ? planted('no number', number, ['number-missing'], swap(anchors.number, /\d+(?=[/-])/u, '     '))
      : []),
    ...(issuedOn?.length === 10
      ? planted(
          'no day',
          issuedOn,
          ['date-missing'],
          swap(anchors.issuedOn, /ngày \d+ tháng \d+/iu, 'ngày     tháng    '),
        )
      : []),
    ...(name
      ? planted(
          'no signer',
          name.text,
          ['signature-missing'],
          withTexts(child, new Map([[name.index, null]])),
        )
      : []),
    ...(documentType === 'KH' && number
      ? planted(
          'symbol of another type',
          number ?? '',
          ['own-symbol-mismatch'],
          swap(anchors.number, /(?<=[/-])KH(?=-)/u, 'CT'),
        )
      : []),
  ];
}

const NEXT: Readonly<Record<string, string>> = { II: 'III', III: 'IV', IV: 'V', V: 'VI' };

function inNumbering(ground: Ground): Planted[] {
  const { outline } = childOf(ground);
  const last = outline.findLast(({ level, label }) => level === 1 && NEXT[label] !== undefined);
  if (!last) return [];
  const document = edited(ground.child, last.anchor, (text, start) =>
    text.startsWith(last.label, start)
      ? splice(NEXT[last.label] ?? '')(text, start, start + last.label.length)
      : text,
  );
  return planted('skipped section', last.label, ['numbering-gap'], document);
}

const MISSPELT: readonly (readonly [right: RegExp, wrong: string])[] = [
  [/(?<!\p{L})phấn đấu(?!\p{L})/u, 'phân đấu'],
  [/(?<!\p{L})Phấn đấu(?!\p{L})/u, 'Phân đấu'],
  [/(?<!\p{L})kiềm chế(?!\p{L})/u, 'kiểm chế'],
];

/** Paragraphs that are the plan's own words only. */
const ownParagraphs = (ground: Ground): ParsedDocument['blocks'] => {
  const end = ground.child.blocks.findIndex(({ text }) => /^nơi nhận/iu.test(text));
  const cited = new Set(
    childOf(ground).citations.flatMap(({ mentions }) => mentions.map(({ anchor }) => anchor.block)),
  );
  return ground.child.blocks.filter(
    ({ index, cell, text }) =>
      cell === null && (end < 0 || index < end) && !cited.has(index) && !/["“«]/u.test(text),
  );
};

function inWording(ground: Ground): Planted[] {
  const blocks = ownParagraphs(ground);
  const first = (pattern: RegExp, by: string): ParsedDocument | null => {
    const block = blocks.find(({ text }) => pattern.test(text));
    return block ? withTexts(ground.child, new Map([[block.index, block.text.replace(pattern, by)]])) : null;
  };
  const misspelt = MISSPELT.map(([right, wrong]) => first(right, wrong)).find(
    (document) => document !== null,
  );
  return [
    ...planted('a wrong tone', 'phấn đấu, kiềm chế', ['spelling'], misspelt ?? null),
    ...planted(
      'a word twice',
      'của của',
      ['repeated-word'],
      first(/(?<=\p{Ll}) của (?=\p{Ll})/u, ' của của '),
    ),
    ...planted(
      'a compound twice',
      'thực hiện hiện',
      ['repeated-word'],
      first(/(?<!\p{L})thực hiện (?=tốt|các|có hiệu)/u, 'thực hiện hiện '),
    ),
  ];
}

function inYears(ground: Ground): Planted[] {
  const { assignments, metadata } = childOf(ground);
  const last = assignments.at(-1)?.anchor.block;
  const years = metadata.period;
  if (last === undefined || ground.child.blocks[last]?.cell) return [];
  const line = (text: string): ParsedDocument | null => withLine(ground.child, last, text);
  return [
    ...planted(
      'a wrong stage',
      '2022-2027',
      ['period-suspect'],
      line('Lồng ghép với Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2022-2027.'),
    ),
    ...(years && years.from === years.to
      ? planted(
          'a wrong anniversary',
          years.to,
          ['anniversary-arithmetic'],
          line(
            `Lập thành tích chào mừng kỷ niệm ${Number(years.to) - 1930 + 1} năm Ngày thành lập Đảng Cộng sản Việt Nam.`,
          ),
        )
      : []),
    ...planted('a mark of secrecy', 'MẬT', ['secrecy-mark'], withLine(ground.child, -1, 'MẬT')),
  ];
}
