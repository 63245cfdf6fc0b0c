import { directive, districtPlan, districtPlanWith } from '../examples.ts';
import { isDraft } from '../form.ts';
import { isDoubtful } from '../prose.ts';
import type { Rule } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const dateMissing: Rule = {
  id: 'date-missing',
  title: 'Văn bản chưa ghi đủ ngày, tháng',
  severity: 'warning',
  rationale:
    'Ngày, tháng để trống thì chưa xác định được thời điểm ban hành và hiệu lực. Không nêu khi bản đọc được không có dòng địa danh, ngày tháng, khi chỗ ấy trên bản quét có chữ viết tay chưa đọc được, hoặc khi văn bản ghi rõ DỰ THẢO.',
  violating: [
    {
      name: 'Ngày, tháng để trống',
      parent: directive(BODY),
      child: districtPlanWith({ date: 'Hòa Khê, ngày tháng năm 2024' }, BODY),
      subject: 'ngày tháng năm 2024',
    },
  ],
  passing: [
    {
      name: 'Bản quét: ngày viết tay, máy chưa đọc được',
      parent: directive(BODY),
      child: districtPlanWith({ date: 'Hòa Khê, ngày [?] tháng 02 năm 2024' }, BODY),
    },
    { name: 'Đủ ngày, tháng', parent: directive(BODY), child: districtPlan(BODY) },
    {
      name: 'Bản chỉ có nội dung',
      parent: directive(BODY),
      child: ['KẾ HOẠCH', 'Phát động phong trào thi đua năm 2024 trên địa bàn huyện Hòa Khê', BODY],
    },
  ],
  check({ child, childBlocks }) {
    const { header, issuedOn, anchors, doubts } = child.metadata;
    const anchor = anchors.issuedOn ?? anchors.title ?? anchors.documentType;
    if (
      !header.dateLine ||
      issuedOn?.length === 10 ||
      doubts?.issuedOn === 'unread' ||
      isDraft(childBlocks) ||
      isDoubtful(child, childBlocks) ||
      !anchor
    )
      return [];
    return [
      {
        subject: anchors.issuedOn?.quote ?? 'ngày tháng năm',
        message:
          'Văn bản chưa ghi đủ ngày, tháng ban hành, có thể là bản dự thảo hoặc chưa phát hành; đề nghị xác định bản chính thức trước khi rà soát.',
        childAnchor: anchor,
        parentAnchor: null,
      },
    ];
  },
};
