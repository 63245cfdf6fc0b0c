import { ANNIVERSARIES } from '../../lexicon/anniversaries.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import { directive, districtPlan } from '../examples.ts';
import { looksBack, planYears } from '../prose.ts';
import type { Rule } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';

const COUNT = definePattern(
  'years before an anniversary',
  /(?<![\p{L}\p{N}.,])(?<count>\d{2,3}) năm (?=\p{L})/gu,
  {
    matches: [['kỷ niệm 94 năm ngày thành lập đảng', '94 năm '], '70 năm chiến thắng'],
    misses: ['ngày 02 tháng 9 năm 1945', 'năm 2024', '1.094 năm ngày'],
  },
);

const EVENTS = ANNIVERSARIES.flatMap(({ name, year, phrases }) =>
  phrases.map((phrase) => ({ name, year, phrase: fold(phrase) })),
).sort((a, b) => b.phrase.length - a.phrase.length);

export const anniversaryArithmetic: Rule = {
  id: 'anniversary-arithmetic',
  title: 'Số năm kỷ niệm không khớp',
  severity: 'warning',
  rationale:
    'Số năm kỷ niệm bằng năm của kế hoạch trừ năm của sự kiện; lệch một năm thường do dùng lại kế hoạch cũ. Không nêu khi văn bản nói “hướng tới”, “tiến tới” lễ kỷ niệm năm sau, trong phần đánh giá kết quả năm trước, khi sự kiện không có trong danh mục, hoặc khi chưa biết năm của kế hoạch.',
  violating: [
    {
      name: '93 năm ngày thành lập Đảng trong kế hoạch năm 2024',
      parent: directive(BODY),
      child: districtPlan(
        '1. Lập thành tích chào mừng kỷ niệm 93 năm Ngày thành lập Đảng Cộng sản Việt Nam.',
      ),
      subject: '93 năm',
    },
  ],
  passing: [
    {
      name: 'Đúng số năm',
      parent: directive(BODY),
      child: districtPlan(
        '1. Lập thành tích chào mừng kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam; 70 năm Chiến thắng Điện Biên Phủ.',
      ),
    },
    {
      name: 'Hướng tới năm sau',
      parent: directive(BODY),
      child: districtPlan('1. Hướng tới kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam.'),
    },
  ],
  check(context) {
    const years = planYears(context.child);
    if (years === null) return [];
    return context.passages.flatMap((passage) =>
      [...passage.folded.matchAll(COUNT)].flatMap((match) => {
        const after = passage.folded.slice(match.index + match[0].length);
        const event = EVENTS.find(({ phrase }) => after.startsWith(phrase));
        const count = Number(match.groups?.count);
        if (!event || looksBack(context.child, passage.block, match.index)) return [];
        const ahead = /hướng tới|tiến tới|chuẩn bị/u.test(
          passage.folded.slice(Math.max(0, match.index - 60), match.index),
        );
        if (count >= years.from - event.year && count <= years.to + (ahead ? 1 : 0) - event.year) return [];
        const end = match.index + match[0].length + event.phrase.length;
        const anchor = context.anchorIn('child', passage.block, match.index, end);
        return [
          {
            subject: anchor.quote,
            message: `Kế hoạch của năm ${years.to} ghi “${anchor.quote}”, trong khi ${event.name} tính từ năm ${event.year} đến năm ${years.to} là ${years.to - event.year} năm; đề nghị kiểm tra.`,
            childAnchor: anchor,
            parentAnchor: null,
          },
        ];
      }),
    );
  },
};
