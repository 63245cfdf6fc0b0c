import { dateText, documentText } from '../../compare/wording.ts';
import {
  fullDay,
  issuerKind,
  kindsOfNumber,
  likeSubjects,
  type Mention,
  mentionsOf,
  numberKey,
  numberParts,
  yearMismatch,
} from '../citation-identity.ts';
import { directive, districtPlan } from '../examples.ts';
import { bodyKey } from '../recipients.ts';
import type { Rule, RuleFinding } from '../rule.ts';

export const citationConflict: Rule = {
  id: 'citation-conflict',
  title: 'Một văn bản được viện dẫn với hai ngày hoặc hai cơ quan ban hành',
  severity: 'warning',
  rationale:
    'Cùng một số, ký hiệu mà ghi hai ngày hoặc hai cơ quan ban hành thì ít nhất một chỗ sai. Không nêu khi một chỗ không ghi ngày, khi chỉ khác cách viết ngày, khi hai cơ quan khác nhau cùng dùng một số, khi số ký hiệu không có năm và hai ngày thuộc hai năm khác nhau (số văn bản đánh lại hằng năm, số của Đảng đánh lại theo nhiệm kỳ).',
  violating: [
    {
      name: 'Kế hoạch và Chỉ thị ghi hai ngày cho một văn bản',
      parent: directive(
        '1. Quán triệt Kế hoạch số 41-KH/TU ngày 15 tháng 12 năm 2023 của Ban Thường vụ Tỉnh ủy.',
      ),
      child: districtPlan(
        '1. Quán triệt Kế hoạch số 41-KH/TU ngày 25 tháng 12 năm 2023 của Ban Thường vụ Tỉnh ủy.',
      ),
      subject: '41-KH/TU',
    },
  ],
  passing: [
    {
      name: 'Lần nhắc sau không ghi ngày',
      parent: directive(
        '1. Quán triệt Kế hoạch số 41-KH/TU ngày 15 tháng 12 năm 2023 của Ban Thường vụ Tỉnh ủy.',
      ),
      child: districtPlan(
        '1. Quán triệt Kế hoạch số 41-KH/TU ngày 15/12/2023 của Ban Thường vụ Tỉnh ủy.',
        '2. Báo cáo kết quả thực hiện Kế hoạch số 41-KH/TU trước ngày 30 tháng 11 năm 2024.',
      ),
    },
    {
      name: 'Hai cơ quan cùng cấp số 12 trong một năm',
      parent: directive('1. Đẩy mạnh cải cách hành chính.'),
      child: districtPlan(
        '1. Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh.',
        '2. Thực hiện Kế hoạch số 12/KH-UBND ngày 10 tháng 02 năm 2024 của Ủy ban nhân dân huyện.',
      ),
    },
  ],
  check({ parent, child }) {
    const known = parent.metadata.number === null ? null : numberKey(parent.metadata.number);
    const own = Map.groupBy(mentionsOf(child).filter(numbered), keyOf);
    const above = Map.groupBy(mentionsOf(parent).filter(numbered), keyOf);
    const findings: RuleFinding[] = [];
    for (const [key, mentions] of own) {
      // The directive itself has its own rule.
      if (key === known) continue;
      const [first] = mentions;
      if (!first) continue;
      const later = mentions.slice(1).find((mention) => difference(first, mention) !== null);
      if (later) findings.push(within(first, later));
      const other = above.get(key)?.find((mention) => difference(mention, first) !== null);
      if (!later && other) findings.push(between(other, first, documentText(parent.metadata)));
    }
    return findings;
  },
};

const numbered = ({ number }: Mention): boolean => number !== null;
const keyOf = ({ number }: Mention): string => numberKey(number ?? '');

/** What two mentions of one number say differently, or null when they may be two documents or one. */
function difference(a: Mention, b: Mention): string | null {
  const from = fullDay(a.issuedOn);
  const to = fullDay(b.issuedOn);
  if (from !== null && to !== null && from !== to) {
    // Where the number's own year shows which date is wrong, that rule tells it.
    if (yearMismatch(a.number ?? '', from) || yearMismatch(b.number ?? '', to)) return null;
    const oneSubject = a.subject !== null && b.subject !== null && likeSubjects(a.subject, b.subject);
    if (!oneSubject && !oneBody(a, b)) return null;
    const yearInNumber = numberParts(a.number ?? '')?.year != null;
    const oneYear = from.slice(0, 4) === to.slice(0, 4);
    return yearInNumber || (oneYear && likeSubjects(a.subject, b.subject)) || oneSubject
      ? `ngày ${dateText(from)} và ngày ${dateText(to)}`
      : null;
  }
  const oneDay = from !== null && from === to;
  if (!oneDay || a.issuer === null || b.issuer === null) return null;
  const left = issuerKind(a.issuer);
  const right = issuerKind(b.issuer);
  // An issuer that does not fit the symbol is told by its own rule.
  const allowed = kindsOfNumber(a.number ?? '');
  if (left === null || right === null || left === right) return null;
  if (allowed !== null && !(allowed.includes(left) && allowed.includes(right))) return null;
  return `cơ quan ban hành là ${a.issuer} và ${b.issuer}`;
}

/** Bodies whose symbol only one of them has in the country or, for the Party's, in a province. */
const ALONE = /-(?:cp|ttg|ctn)$|qh\d*$|\/(?:tw|tu|hu|qu|thu)$/u;

/** Committees and councils of every place count their own papers: `12/KH-UBND` is many documents. */
function oneBody(a: Mention, b: Mention): boolean {
  if (ALONE.test(keyOf(a))) return true;
  if (a.issuer === null || b.issuer === null) return false;
  const left = bodyKey(a.issuer);
  const right = bodyKey(b.issuer);
  return left.startsWith(right) || right.startsWith(left);
}

const within = (first: Mention, later: Mention): RuleFinding => ({
  subject: later.number ?? '',
  message: `Văn bản số ${later.number} được viện dẫn khác nhau trong kế hoạch: ${difference(first, later)}; đề nghị kiểm tra.`,
  childAnchor: later.anchor,
  parentAnchor: null,
});

const between = (above: Mention, own: Mention, document: string): RuleFinding => ({
  subject: own.number ?? '',
  message: `Văn bản số ${own.number} được viện dẫn khác nhau tại ${document} và trong kế hoạch: ${difference(above, own)}; đề nghị kiểm tra.`,
  childAnchor: own.anchor,
  parentAnchor: above.anchor,
});
