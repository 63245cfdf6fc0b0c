import { dayText } from '../../compare/wording.ts';
import { fold } from '../../text/fold.ts';
import { mentionsOf, yearMismatch } from '../citation-identity.ts';
import { directive, districtPlan } from '../examples.ts';
import type { Rule } from '../rule.ts';

export const citationInFuture: Rule = {
  id: 'citation-in-future',
  title: 'Viện dẫn văn bản ban hành sau kế hoạch',
  severity: 'error',
  rationale:
    'Kế hoạch không thể căn cứ văn bản chưa ban hành; thường là gõ nhầm ngày hoặc năm. Khi kế hoạch chưa ghi ngày thì chỉ xét theo năm của kế hoạch. Không nêu khi văn bản được nêu là sẽ ban hành, hoặc khi chưa biết năm của kế hoạch.',
  violating: [
    {
      name: 'Văn bản ngày 15/11/2024 trong kế hoạch ngày 20/02/2024',
      parent: directive('1. Đẩy mạnh cải cách hành chính.'),
      child: districtPlan(
        '1. Thực hiện Kế hoạch số 88/KH-UBND ngày 15 tháng 11 năm 2024 của Ủy ban nhân dân tỉnh.',
      ),
      subject: '88/KH-UBND',
    },
  ],
  passing: [
    {
      name: 'Văn bản ban hành trước kế hoạch',
      parent: directive('1. Đẩy mạnh cải cách hành chính.'),
      child: districtPlan(
        '1. Thực hiện Kế hoạch số 88/KH-UBND ngày 15 tháng 11 năm 2023 của Ủy ban nhân dân tỉnh.',
      ),
    },
  ],
  check({ child, childBlocks }) {
    const { issuedOn, period } = child.metadata;
    // A partial date is the last day it may stand for; without a date the period's end decides.
    const latest = issuedOn ?? period?.to ?? null;
    if (latest === null) return [];
    return mentionsOf(child).flatMap(({ issuedOn: cited, number, anchor }) => {
      if (cited === null || cited.slice(0, latest.length) <= latest) return [];
      // A number that bears another year tells it more exactly, by its own rule.
      if (number !== null && yearMismatch(number, cited)) return [];
      if (cited.length < latest.length && latest.startsWith(cited)) return [];
      const text = childBlocks[anchor.block]?.text ?? '';
      if (/sẽ|dự kiến|sau khi/u.test(fold(text.slice(Math.max(0, anchor.start - 40), anchor.end)))) return [];
      return [
        {
          subject: number ?? anchor.quote,
          message: `Kế hoạch viện dẫn văn bản ${number ? `số ${number} ` : ''}${dayText(cited)}, sau ${issuedOn ? `thời điểm ban hành kế hoạch (${dayText(issuedOn)})` : `thời kỳ của kế hoạch (đến ${dayText(latest)})`}; đề nghị kiểm tra.`,
          childAnchor: anchor,
          parentAnchor: null,
        },
      ];
    });
  },
};
