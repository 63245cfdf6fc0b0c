import { definePattern } from '../../text/pattern.ts';
import { directive, districtPlan } from '../examples.ts';
import { isForeign } from '../prose.ts';
import type { Rule } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

export const annexMissing: Rule = {
  id: 'annex-missing',
  title: 'Có nhắc phụ lục kèm theo nhưng tệp không có phụ lục',
  severity: 'info',
  defaultOff: true,
  rationale:
    'Chỉ tiêu, phân công thường nằm ở phụ lục; thiếu phụ lục thì bản rà soát chưa đầy đủ. Không nêu khi tệp có tiêu đề Phụ lục hoặc Biểu sau phần ký, khi phụ lục thuộc văn bản khác. Mặc định tắt vì phụ lục thường được phát hành thành tệp riêng.',
  violating: [
    {
      name: 'Có Phụ lục kèm theo',
      parent: directive(BODY),
      child: districtPlan('1. Phân công nhiệm vụ cho các đơn vị (có Phụ lục kèm theo).'),
      subject: 'Phụ lục kèm theo',
    },
  ],
  passing: [
    {
      name: 'Phụ lục đứng sau phần ký',
      parent: directive(BODY),
      child: [
        ...districtPlan('1. Phân công nhiệm vụ cho các đơn vị (có Phụ lục kèm theo).'),
        'PHỤ LỤC',
        'Phân công nhiệm vụ',
      ],
    },
  ],
  check({ passages, childBlocks, anchorIn }) {
    if (childBlocks.some(({ text }) => HEADING.test(text))) return [];
    const found = passages.flatMap((passage) => {
      const match = ANNEX.exec(passage.folded);
      const end = match ? match.index + match[0].length : 0;
      return match && !isForeign(passage, match.index, end)
        ? [anchorIn('child', passage.block, match.index, end)]
        : [];
    });
    const [first] = found;
    if (!first) return [];
    return [
      {
        subject: first.quote,
        message: `Văn bản nhắc “${first.quote}” nhưng chưa thấy phần này trong tệp đang rà soát; đề nghị bổ sung để rà soát đầy đủ.`,
        childAnchor: first,
        parentAnchor: null,
      },
    ];
  },
};

const ANNEX = definePattern(
  'annex that goes with the document, folded',
  /(?<!\p{L})(?:phụ lục|biểu|danh mục)(?: số)?(?: \d{1,2}| [ivx]{1,4})? kèm theo(?! (?:nghị|quyết|thông|công|kế))/u,
  {
    matches: ['(có phụ lục kèm theo)', 'phụ lục i kèm theo', 'biểu 01 kèm theo'],
    misses: ['phụ lục kèm theo nghị định số 30', 'ban hành kèm theo quyết định'],
  },
);
const HEADING = definePattern(
  'heading of an annex',
  /^(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu|DANH MỤC|Danh mục)(?!\p{L}).{0,60}$/mu,
  {
    matches: ['PHỤ LỤC', 'Phụ lục I', 'BIỂU 01', 'DANH MỤC NHIỆM VỤ'],
    misses: ['Phân công nhiệm vụ (có Phụ lục kèm theo)'],
  },
);
