/**
 * What a sentence with units of its own is, besides a duty of theirs: a notice, a title, an order within the unit.
 */
import type { TermText } from '../../lexicon/organisations/terms.ts';
import { sentenceStretches } from '../../lexicon/tagger/split.ts';
import { definePattern } from '../../text/pattern.ts';
import { termAfter } from './duty.ts';
import { isOpenGroup } from './heading.ts';
import { type OwnSubject, readSubject } from './own-subject.ts';
import type { Place } from './sentence.ts';

/** `Hội Phụ nữ: Đề nghị Hội Phụ nữ phối hợp …`: where an order follows the unit's colon, the order says it all. */
export function subjectOf(source: TermText, from: number, to: number): OwnSubject | null {
  const own = readSubject(source, from, to);
  if (!own || own.ordered || source.terms[own.predicate]?.word !== ':') return own;
  const order = readSubject(source, own.predicate + 1, to);
  return order?.ordered && order.first === own.predicate + 1 ? { ...order, first: own.first } : own;
}

/** `… đã cam kết. Hội đồng nhân dân tỉnh đề nghị Ủy ban nhân dân tỉnh thực hiện:`: the last sentence alone opens a list. */
export function announcement({ block, source, from, to }: Place): Place | null {
  if (source.terms[to - 1]?.word !== ':') return null;
  const base = source.terms[from]?.start ?? 0;
  const last = sentenceStretches(block.text.slice(base)).at(-1);
  const start = last ? termAfter(source, base + last.start) : from;
  return start > from && readSubject(source, start, to) ? { block, source, from: start, to } : null;
}

/** `Trước ngày 30/6: Công an xã …`, `Căn cứ Hướng dẫn này, Sở Nội vụ …`: when or on what ground, then who. */
export const opensWithTimeOrGround = ({ source, from }: Place): boolean =>
  /^(?:trước|chậm nhất|trong (?:năm|quý|tháng|thời hạn)|kết thúc|đến hết|định kỳ|hằng|hàng|căn cứ|trên cơ sở|đối với)(?!\p{L})/iu.test(
    source.text.slice(source.terms[from]?.start),
  );

/** A report asks those above it: `Đề nghị Bộ Y tế …`, `Kiến nghị Chính phủ …`. */
export const isProposal = ({ source }: Place, own: OwnSubject): boolean =>
  own.ordered &&
  /^(?:kính |trân trọng )?(?:đề nghị|kiến nghị|đề xuất)(?!\p{L})/iu.test(
    source.text.slice(source.terms[own.first]?.start),
  );

/** `- Yêu cầu đơn vị thi công …` in the list of a unit is what the unit does. */
export const demands = ({ source, from }: Place, { first }: OwnSubject): boolean =>
  first === from && /^yêu cầu(?!\p{L})/iu.test(source.text.slice(source.terms[first]?.start));

/** `Phân công đồng chí Phó Chủ tịch phụ trách …` under a unit is that unit's duty: it sets its own people to work. */
export const assignsInside = ({ source }: Place, { first, units }: OwnSubject): boolean =>
  /^phân công(?!\p{L})/iu.test(source.text.slice(source.terms[first]?.start)) &&
  units.every(({ text }) =>
    /^(?:đồng chí|đ\/c|(?:các |một )?(?:lãnh đạo|cán bộ|công chức|viên chức|thành viên|giáo viên|nhân viên))(?!\p{L})/iu.test(
      text,
    ),
  );

/** A line with nothing after its open group (`Trách nhiệm của các cơ quan, tổ chức`) is the title of a part. */
export const isTitleOfAll = ({ to }: Place, { units, predicate, ordered }: OwnSubject): boolean =>
  !ordered && predicate >= to && units.every(({ text }) => isOpenGroup(text));

/** `Phân công cán bộ phụ trách …` names nobody: it is a duty of whoever has the staff. */
export const assignsStaff = ({ source }: Place, { first, units }: OwnSubject): boolean =>
  /^phân công(?!\p{L})/iu.test(source.text.slice(source.terms[first]?.start)) &&
  units.every(({ text }) =>
    /^(?:các )?(?:cán bộ|công chức|viên chức|giáo viên|nhân viên)(?:, (?:công chức|viên chức|nhân viên))*$/iu.test(
      text,
    ),
  );

/** `Sở A thông báo để các đơn vị biết, thực hiện`: the closing words of a notice. */
const NOTICE = definePattern(
  'closing words of a notice',
  /^(?:xin |trân trọng |kính )?thông báo\s(?:[^.;]*\s)?(?:biết|được biết)(?!\p{L})/iu,
  {
    matches: ['thông báo để các đơn vị biết, thực hiện', 'thông báo cho các phường được biết'],
    misses: ['thông báo kết quả trước ngày 30/6', 'tuyên truyền cho người dân biết'],
  },
);
export const isNotice = ({ source }: Place, own: OwnSubject): boolean =>
  NOTICE.test(source.text.slice(source.terms[own.predicate]?.start));

/** `Các cấp, các ngành` means everyone and holds nobody to anything. */
export const isVagueAddressee = (unit: string): boolean =>
  /^(?:các )?(?:cấp|ngành)(?: ủy)?(?:,| và)? ?(?:các )?(?:ngành|cấp|chính quyền)?/iu.exec(unit)?.[0]
    .length === unit.length;
