import { directive, districtPlan, districtPlanWith } from '../examples.ts';
import { isDraft } from '../form.ts';
import { isDoubtful } from '../prose.ts';
import type { Rule } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const numberMissing: Rule = {
  id: 'number-missing',
  title: 'Văn bản chưa có số',
  severity: 'warning',
  rationale:
    'Dòng số, ký hiệu để trống phần số nghĩa là văn bản còn là dự thảo hoặc chưa vào sổ. Không nêu khi bản đọc được không có dòng số, ký hiệu (bản chỉ có nội dung), khi chỗ ấy trên bản quét có chữ viết tay chưa đọc được, hoặc khi văn bản ghi rõ DỰ THẢO.',
  violating: [
    {
      name: 'Số để trống',
      parent: directive(BODY),
      child: districtPlanWith({ number: '' }, BODY),
      subject: 'KH-UBND',
    },
  ],
  passing: [
    {
      name: 'Ghi (Dự thảo) dưới số ký hiệu',
      parent: directive(BODY),
      child: districtPlanWith({ number: '' }, BODY).flatMap((line) =>
        line === 'Số: /KH-UBND' ? [line, '(Dự thảo)'] : [line],
      ),
    },
    {
      name: 'Bản quét: số viết tay, máy chưa đọc được',
      parent: directive(BODY),
      child: districtPlanWith({ number: '[?] ' }, BODY),
    },
    { name: 'Đã có số', parent: directive(BODY), child: districtPlan(BODY) },
    {
      name: 'Bản chỉ có nội dung, không có phần đầu',
      parent: directive(BODY),
      child: ['KẾ HOẠCH', 'Phát động phong trào thi đua năm 2024 trên địa bàn huyện Hòa Khê', BODY],
    },
  ],
  check({ child, childBlocks }) {
    const { header, number, symbol, anchors, doubts } = child.metadata;
    const anchor = anchors.number ?? anchors.title ?? anchors.documentType;
    if (
      !header.numberLine ||
      number !== null ||
      doubts?.number === 'unread' ||
      isDraft(childBlocks) ||
      isDoubtful(child, childBlocks) ||
      !anchor
    )
      return [];
    return [
      {
        subject: `Số: /${symbol ?? ''}`,
        message: `Văn bản chưa ghi số${symbol ? ` (ký hiệu ${symbol})` : ''}, có thể là bản dự thảo hoặc chưa lấy số; đề nghị xác định bản chính thức trước khi rà soát.`,
        childAnchor: anchor,
        parentAnchor: null,
      },
    ];
  },
};
