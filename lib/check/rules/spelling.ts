import { MISSPELLINGS } from '../../lexicon/spelling.ts';
import { fold } from '../../text/fold.ts';
import { directive, districtPlan } from '../examples.ts';
import { isDoubtful, occurrences } from '../prose.ts';
import type { Rule } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';
const WORDS = MISSPELLINGS.map(({ wrong, right }) => ({ wrong: fold(wrong), right }));

export const spelling: Rule = {
  id: 'spelling',
  title: 'Lỗi chính tả',
  severity: 'info',
  rationale:
    'Chỉ nêu những cách viết sai chắc chắn trong từ ngữ hành chính (“phân đấu”, “kiểm chế”), theo một danh mục. Không nêu cách đặt dấu thanh (hoà, hòa), i và y, “bảo đảm” và “đảm bảo”; không nêu trong lời trích dẫn, tên riêng, và khi văn bản được nhận dạng từ ảnh với độ tin cậy thấp.',
  violating: [
    {
      name: '“kiểm chế” thay cho “kiềm chế”',
      parent: directive(BODY),
      child: districtPlan('1. Bảo đảm trật tự an toàn giao thông, kiểm chế, giảm thiểu tai nạn giao thông.'),
      subject: 'kiểm chế',
    },
  ],
  passing: [
    {
      name: 'Kiểu đặt dấu khác nhau không phải là lỗi',
      parent: directive(BODY),
      child: districtPlan(
        '1. Kiềm chế tai nạn giao thông; xây dựng đời sống văn hoá, văn hóa công sở; kỷ luật, kỉ cương.',
      ),
    },
  ],
  check(context) {
    const { child, childBlocks } = context;
    if (isDoubtful(child, childBlocks)) return [];
    const { passages } = context;
    return WORDS.flatMap(({ wrong, right }) => {
      const found = passages.flatMap((passage) => occurrences(passage, wrong));
      const [first] = found;
      if (!first) return [];
      const anchor = context.anchorIn('child', first.block, first.start, first.end);
      const times = found.length > 1 ? ` (${found.length} chỗ)` : '';
      return [
        {
          subject: anchor.quote,
          message: `“${anchor.quote}”${times} có thể là lỗi chính tả của “${cased(right, anchor.quote)}”; đề nghị kiểm tra.`,
          childAnchor: anchor,
          parentAnchor: null,
        },
      ];
    });
  },
};

/** The right form with a capital where the wrong one has it. */
const cased = (right: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
