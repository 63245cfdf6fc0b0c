import { documentText } from '../../compare/wording.ts';
import { fold } from '../../text/fold.ts';
import { directive, districtPlan } from '../examples.ts';
import { areRelated } from '../kinship.ts';
import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

const THEME =
  '1. Phát động phong trào thi đua năm 2024 với chủ đề: “Đoàn kết, sáng tạo, bứt phá, quyết tâm hoàn thành nhiệm vụ phát triển kinh tế - xã hội tỉnh An Sơn năm 2024”.';

export const themeMissing: Rule = {
  id: 'theme-missing',
  title: 'Kế hoạch chưa nêu chủ đề',
  severity: 'warning',
  rationale:
    'Cấp trên phát động phong trào với một chủ đề thì kế hoạch thực hiện cần nêu chủ đề đó. Không nêu khi văn bản cấp trên không có chủ đề, hoặc khi lời của chủ đề có trong kế hoạch dù không gọi là chủ đề. Không nêu khi kế hoạch không viện dẫn văn bản cấp trên và nói về việc khác.',
  violating: [
    {
      name: 'Chỉ thị có chủ đề, kế hoạch không nhắc tới',
      parent: directive(THEME),
      child: districtPlan('1. Tổ chức phát động phong trào thi đua năm 2024 trên địa bàn huyện.'),
      subject: 'Đoàn kết, sáng tạo, bứt phá',
    },
  ],
  passing: [
    {
      name: 'Chủ đề được đổi địa danh',
      parent: directive(THEME),
      child: districtPlan(
        '1. Phát động phong trào thi đua với chủ đề: “Đoàn kết, sáng tạo, bứt phá, quyết tâm hoàn thành nhiệm vụ phát triển kinh tế - xã hội huyện Hòa Khê năm 2024”.',
      ),
    },
  ],
  check(context) {
    const { parent, child, childBlocks } = context;
    if (!parent.theme || child.theme || !areRelated(context)) return [];
    const opening = fold(parent.theme.text).split(' ').slice(0, 6).join(' ');
    if (childBlocks.some(({ text }) => fold(text).includes(opening))) return [];
    return [
      {
        subject: parent.theme.text,
        message: `${sentence(documentText(parent.metadata))} phát động với chủ đề “${parent.theme.text}”; chưa thấy chủ đề trong kế hoạch. Đề nghị bổ sung.`,
        childAnchor: null,
        parentAnchor: parent.theme.anchor,
      },
    ];
  },
};
