/**
 * The title (trích yếu): what stands under the type, or after `V/v` in a letter, joined over its lines.
 */
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import type { Anchor } from '../types.ts';
import type { Frame } from './frame.ts';
import { withoutTitles } from './header-lines.ts';
import { isCapitals, type Line } from './lines.ts';

export interface Title {
  text: string;
  /** Its first line: an anchor holds to one block. */
  anchor: Anchor;
}

const RULE = /^[-–—_*=.~\s]+$/;

/** `QUYẾT ĐỊNH` / `CỦA ỦY BAN NHÂN DÂN TỈNH …`: older decisions name the issuer between type and title. */
const OF_ISSUER = /^CỦA\s+\p{Lu}{2}/u;

const ATTACHED = definePattern('note of attachment', /^\(\s*(?:ban hành\s+)?(?:kèm|đính kèm)/iu, {
  matches: ['(Kèm theo Quyết định số 5/QĐ-UBND)', '(Ban hành kèm theo Nghị quyết số 1)'],
  misses: ['(giai đoạn 2026-2030)'],
});

/** Who decides stands in capitals under the title of decisions and resolutions. */
const DECIDER = definePattern(
  'deciding body under the title',
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|HIỆU TRƯỞNG|TRƯỞNG |CHÁNH |BAN CHẤP HÀNH|BAN THƯỜNG VỤ|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|VIỆN TRƯỞNG|QUỐC HỘI|KH[ÓO][AÁ] )/u,
  {
    matches: ['ỦY BAN NHÂN DÂN TỈNH KIM SƠN', 'GIÁM ĐỐC SỞ Y TẾ', 'KHÓA X, KỲ HỌP THỨ 5'],
    misses: ['PHÁT ĐỘNG THI ĐUA', 'Ủy ban nhân dân'],
  },
);

const BODY = definePattern(
  'first words of the body',
  /^(?:Căn cứ|Thực hiện|Để |Nhằm|Triển khai|Trên cơ sở|Kính gửi|Xét |Theo |Hưởng ứng|Tiếp tục|Năm \d{4}|Thời gian qua|Trong |Phần |Chương |Điều |[IVX]{1,4}\s?[./-]\s?\p{Lu}|\d{1,2}[.)]\s|[-+•])/u,
  {
    matches: ['Căn cứ Luật', 'Thực hiện Chỉ thị', 'I. MỤC ĐÍCH', 'Để kịp thời'],
    misses: ['trên địa bàn tỉnh', 'Phát động phong trào'],
  },
);

const REGARDING = definePattern(
  'regarding line of a letter',
  /(?:(?:^|\n|\s)(?<about>[Vv]\/[Vv](?!\p{L})\s*:?\s*\S)|^(?<spelled>Về\s+(?:việc\s+)?\p{L}))/u,
  {
    matches: ['V/v phân công', 'Số: 5/UBND-NC\nV/v tăng cường', 'Về việc phân công', 'Về tăng cường'],
    misses: ['với v/vi', 'VỀ VIỆC'],
  },
);

/** The title, or null. */
export const readTitle = (context: ExtractionContext, frame: Frame): Title | null =>
  frame.type ? underType(context, frame) : (regarding(context, frame) ?? withoutType(context, frame));

/** A title is at least this long; shorter lines in capitals are names of bodies. */
const SHORTEST_TITLE = 4;

/** Portals drop the line with the type: the lines in capitals under number and date are then the title. */
function withoutType(context: ExtractionContext, frame: Frame): Title | null {
  const dated = frame.header.findLastIndex(({ text }) =>
    /(?<!\p{L})(?:Số\s*:|ngày[\s\d.…]*tháng)/u.test(text),
  );
  const taken: Line[] = [];
  for (const line of dated < 0 ? [] : frame.header.slice(dated + 1)) {
    if (RULE.test(line.text)) continue;
    if (!isCapitals(line.text) || DECIDER.test(line.text)) break;
    taken.push(line);
  }
  const [first] = taken;
  const text = taken.map((line) => line.text).join(' ');
  if (!first || text.split(' ').length < SHORTEST_TITLE || withoutTitles(text) !== text) return null;
  const lastInBlock = taken.filter((line) => line.block === first.block).at(-1) ?? first;
  return { text, anchor: context.anchor(first.block, first.start, lastInBlock.end) };
}

function underType(context: ExtractionContext, frame: Frame): Title | null {
  const taken: Line[] = [];
  for (const line of frame.rest.slice(0, 20)) {
    if (RULE.test(line.text) || (taken.length === 0 && OF_ISSUER.test(line.text))) {
      if (taken.length > 0) break;
      continue;
    }
    if (taken.length > 0 ? endsTitle(taken, line, context) : cannotOpen(line, context)) break;
    const title = boldPart(line, context);
    taken.push(title);
    if (title !== line) break;
  }
  const first = taken[0];
  if (!first) return null;
  const text = taken
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(DECIDER_BEHIND, '');
  const lastInBlock = taken.filter((line) => line.block === first.block).at(-1) ?? first;
  return {
    text: text.replace(/\s*\((?:ban hành |)(?:kèm|đính kèm)[^)]*\)\s*$/iu, '').replace(/[\s.;:,]+$/, ''),
    anchor: context.anchor(first.block, first.start, lastInBlock.end),
  };
}

/** A title of small letters, then who decides in capitals: two centred lines that a reader made one. */
const DECIDER_BEHIND = definePattern(
  'deciding body at the end of the title line',
  /(?<=^\P{Lu}*\p{Lu}?\p{Ll}.*)\s(?:[ỦU][ỶY] BAN|UBND|HỘI ĐỒNG|HĐND|CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|HIỆU TRƯỞNG|CHÁNH ÁN|CỤC TRƯỞNG|VIỆN TRƯỞNG|QUỐC HỘI)(?:[\s,]+\P{Ll}+)?$/u,
  {
    matches: [
      'Về việc ban hành Kế hoạch GIÁM ĐỐC SỞ Y TẾ',
      'Về Đề án nuôi cá HỘI ĐỒNG NHÂN DÂN TỈNH KIM SƠN',
    ],
    misses: ['VỀ QUY CHẾ CỦA HỘI ĐỒNG NHÂN DÂN', 'Về quy chế của HĐND tỉnh', 'Về Kế hoạch năm 2031'],
  },
);

/** A bold title and the first words of the body that a reader made one line: the bold part, else the line as it is. */
function boldPart(line: Line, context: ExtractionContext): Line {
  const runs = (context.blocks[line.block]?.runs ?? []).filter(
    (run) => run.start < line.end && run.end > line.start,
  );
  const plain = runs.find((run) => !run.bold);
  if (!plain || plain.start <= line.start || !runs.some((run) => run.bold && run.start <= line.start))
    return line;
  const behind = line.text.slice(plain.start - line.start).trimStart();
  if (!BODY.test(behind)) return line;
  const text = line.text.slice(0, plain.start - line.start).trim();
  return { ...line, text, end: line.start + text.length, bold: true };
}

const startsHeading = (line: Line, context: ExtractionContext): boolean => {
  const at = context.outline.headingAt(line.block, line.start);
  const span = at === null ? undefined : context.outline.headings[at]?.span;
  return span?.block === line.block && span.start === line.start;
};

const cannotOpen = (line: Line, context: ExtractionContext): boolean =>
  ATTACHED.test(line.text) ||
  DECIDER.test(line.text) ||
  startsHeading(line, context) ||
  /^căn cứ/iu.test(line.text);

/** Looks decide where the format tells them; words where it does not. */
function endsTitle(taken: readonly Line[], line: Line, context: ExtractionContext): boolean {
  const first = taken[0];
  const before = taken.at(-1);
  if (!first || !before) return true;
  if (ATTACHED.test(line.text) || DECIDER.test(line.text) || startsHeading(line, context)) return true;
  if (line.block === before.block && line.bold === before.bold) return false;
  // A full line in the middle of a centred title is measured as justified; small first letters give it away.
  if (/^\p{Ll}/u.test(line.text) && !/[.;:]$/.test(before.text) && first.bold === line.bold) return false;
  if (first.bold === true && line.bold === false) return true;
  if (first.centered === true && line.centered === false) return true;
  if (first.centered === true && line.centered === true) return /^căn cứ/iu.test(line.text);
  if (/[.;:]$/.test(line.text)) return true;
  if (isCapitals(first.text)) return !isCapitals(line.text);
  if (BODY.test(line.text) || /[.;:]$/.test(before.text)) return true;
  return !(first.bold === true && line.bold === true);
}

/** A letter has its title in the left column under the number, down to the next column or paragraph. */
function regarding(context: ExtractionContext, frame: Frame): Title | null {
  for (const line of frame.header) {
    const match = REGARDING.exec(line.text);
    if (!match) continue;
    const block = context.blocks[line.block];
    if (!block) return null;
    const start =
      line.start +
      match.index +
      match[0].length -
      (match.groups?.about ?? match.groups?.spelled ?? '').length;
    const inBlock = frame.header.filter((other) => other.block === line.block && other.start >= line.start);
    const until = inBlock.findIndex(
      (other, at) => at > 0 && (/ngày\s/u.test(other.text) || isCapitals(other.text)),
    );
    const last = (until > 0 ? inBlock.slice(0, until) : inBlock).at(-1) ?? line;
    const text = block.text
      .slice(start, last.end)
      .replace(/\s+/g, ' ')
      .replace(/[\s.;:,]+$/, '');
    return { text, anchor: context.anchor(line.block, start, last.end) };
  }
  return null;
}
