import { DUTIES, directive, districtPlan } from '../examples.ts';
import type { Rule } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const reportNotRequired: Rule = {
  id: 'report-not-required',
  title: 'Chưa quy định chế độ báo cáo',
  severity: 'info',
  defaultOff: true,
  rationale:
    'Kế hoạch giao việc mà không hẹn báo cáo thì không có căn cứ theo dõi, tổng hợp. Không nêu khi có bất kỳ câu nào nói về báo cáo, tổng hợp kết quả, sơ kết, tổng kết; khi kế hoạch chưa giao nhiệm vụ cho ai. Mặc định tắt vì chế độ báo cáo có thể nằm ở văn bản khác.',
  violating: [
    {
      name: 'Giao việc, không hẹn báo cáo',
      parent: directive(BODY),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nội vụ có trách nhiệm theo dõi việc thực hiện Kế hoạch.',
        '2. Phòng Tư pháp có trách nhiệm phổ biến pháp luật về thi đua, khen thưởng.',
        '3. Ủy ban nhân dân các xã, thị trấn có trách nhiệm tổ chức phát động thi đua.',
      ),
      subject: 'báo cáo',
    },
  ],
  passing: [
    {
      name: 'Có hẹn báo cáo',
      parent: directive(BODY),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nội vụ có trách nhiệm theo dõi việc thực hiện Kế hoạch.',
        '2. Phòng Tư pháp có trách nhiệm phổ biến pháp luật về thi đua, khen thưởng.',
        '3. Ủy ban nhân dân các xã, thị trấn báo cáo kết quả trước ngày 30 tháng 11 năm 2024.',
      ),
    },
  ],
  check({ child, passages }) {
    const last = child.assignments.at(-1);
    if (!last || child.assignments.length < FEW) return [];
    if (
      passages.some(({ folded }) => /báo cáo|tổng hợp kết quả|sơ kết|tổng kết|đánh giá kết quả/u.test(folded))
    )
      return [];
    return [
      {
        subject: 'chế độ báo cáo',
        message: `Kế hoạch giao ${child.assignments.length} nhiệm vụ nhưng chưa thấy quy định chế độ báo cáo; đề nghị bổ sung.`,
        childAnchor: last.anchor,
        parentAnchor: null,
      },
    ];
  },
};

const FEW = 3;
