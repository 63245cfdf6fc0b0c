import { likeness } from '../../compare/names.ts';
import { documentText } from '../../compare/wording.ts';
import { expandSubjects } from '../../lexicon/abbreviations/subjects.ts';
import { fold, foldWords } from '../../text/fold.ts';
import { directive, districtPlan } from '../examples.ts';
import { areRelated } from '../kinship.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const movementMissing: Rule = {
  id: 'movement-missing',
  title: 'Thiếu phong trào thi đua mà cấp trên nêu tên',
  severity: 'warning',
  rationale:
    'Phong trào, cuộc vận động được cấp trên nêu đích danh cần có trong kế hoạch. Không nêu khi tên phong trào có trong kế hoạch dù viết khác dấu, khác kiểu ngoặc. Không nêu khi danh sách của kế hoạch kết thúc bằng dấu ba chấm, là danh sách rút gọn; chỉ khi kế hoạch chép gần trọn danh sách của cấp trên mà sót đúng một phong trào thì hỏi lại, mức lưu ý. Kế hoạch thi đua không nêu tên phong trào nào thì hỏi lại một lần; kế hoạch về việc khác, hoặc nói chung về các phong trào, thì không nêu. Không nêu khi kế hoạch không viện dẫn văn bản cấp trên và nói về việc khác.',
  violating: [
    {
      name: 'Bỏ một phong trào',
      parent: directive(
        '1. Triển khai các phong trào thi đua: “Cả nước chung sức xây dựng nông thôn mới”; “Toàn dân bảo vệ an ninh Tổ quốc”.',
      ),
      child: districtPlan(
        '1. Triển khai các phong trào thi đua: “Cả nước chung sức xây dựng nông thôn mới”.',
      ),
      subject: 'Toàn dân bảo vệ an ninh Tổ quốc',
    },
    {
      name: 'Danh sách để mở nhưng chép đủ, chỉ sót một phong trào',
      parent: directive(
        '1. Triển khai các phong trào thi đua: “Cả nước chung sức xây dựng nông thôn mới”; “Toàn dân bảo vệ an ninh Tổ quốc”; “Cả nước thi đua xây dựng xã hội học tập”.',
      ),
      child: districtPlan(
        '1. Triển khai các phong trào thi đua: “Cả nước chung sức xây dựng nông thôn mới”; “Cả nước thi đua xây dựng xã hội học tập”…',
      ),
      subject: 'Toàn dân bảo vệ an ninh Tổ quốc',
    },
    {
      name: 'Kế hoạch thi đua bỏ phong trào duy nhất',
      parent: directive('1. Triển khai phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc”.'),
      child: districtPlan('1. Phát động thi đua hoàn thành nhiệm vụ năm 2024.'),
      subject: 'Toàn dân bảo vệ an ninh Tổ quốc',
    },
  ],
  passing: [
    {
      name: 'Kế hoạch nói chung về các phong trào do cấp trên phát động',
      parent: directive('1. Triển khai phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc”.'),
      child: districtPlan('1. Hưởng ứng các phong trào thi đua do tỉnh phát động.'),
    },
    {
      name: 'Danh sách rút gọn, kết thúc bằng dấu ba chấm',
      parent: directive(
        '1. Triển khai các phong trào thi đua: “Cả nước chung sức xây dựng nông thôn mới”; “Toàn dân bảo vệ an ninh Tổ quốc”; “Cả nước thi đua xây dựng xã hội học tập”.',
      ),
      child: districtPlan(
        '1. Triển khai các phong trào thi đua: “Cả nước chung sức xây dựng nông thôn mới”…',
      ),
    },
    {
      name: 'Đủ các phong trào, thêm phong trào của huyện',
      parent: directive('1. Triển khai phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc”.'),
      child: districtPlan(
        '1. Triển khai các phong trào thi đua: “Toàn dân bảo vệ an ninh Tổ quốc”; “Hòa Khê chung tay vì môi trường xanh”.',
      ),
    },
  ],
  check(context) {
    const { parent, child } = context;
    const document = sentence(documentText(parent.metadata));
    const texts = ownWords(context);
    if (!areRelated(context)) return [];
    // A plan that names none may not be about movements, or speak of them all together.
    if (child.movements.length === 0 && !(isAboutEmulation(context) && !texts.some(speaksOfAll))) return [];
    const named = child.movements.map(({ text }) => wordsOf(text));
    const open = endsOpen(context);
    const missing = parent.movements.filter(({ text }) => {
      const words = wordsOf(text);
      const key = fold(expandSubjects(text));
      return (
        !named.some((other) => likeness(words, other) >= SAME) && !texts.some((block) => block.includes(key))
      );
    });
    // A list left open is a shortened one; one that has all but one was copied, and one was lost.
    if (open && (missing.length > 1 || parent.movements.length < COPIED)) return [];
    const [first] = missing;
    // A remark for each would say the same thing many times.
    if (child.movements.length === 0 && first)
      return [
        {
          subject: first.text,
          message: `${document} nêu ${listed(missing.map(({ text }) => text))}; chưa thấy tên phong trào nào trong kế hoạch. Đề nghị làm rõ.`,
          childAnchor: null,
          parentAnchor: first.anchor,
          severity: 'info',
        },
      ];
    return missing.map(({ text, anchor }) => ({
      subject: text,
      message: open
        ? `${document} nêu phong trào “${text}”; kế hoạch nêu đủ các phong trào khác, chưa thấy tên phong trào này (danh sách còn để mở). Đề nghị làm rõ.`
        : `${document} nêu phong trào “${text}”; chưa thấy tên phong trào này trong kế hoạch. Đề nghị bổ sung.`,
      childAnchor: null,
      parentAnchor: anchor,
      severity: open ? ('info' as const) : ('warning' as const),
    }));
  },
};

const isAboutEmulation = ({ child }: RuleContext): boolean =>
  fold(child.metadata.title ?? '').includes('thi đua');

/** `các phong trào do tỉnh phát động` carries them out without their names. */
const speaksOfAll = (text: string): boolean => /(?:các|những|mọi) (?:phong trào|cuộc vận động)/u.test(text);

/** `phong trào “A”`, `3 phong trào (“A”, “B”, “C”)`. */
const listed = (names: readonly string[]): string => {
  const quoted = names.map((name) => `“${name}”`).join(', ');
  return names.length === 1 ? `phong trào ${quoted}` : `${names.length} phong trào (${quoted})`;
};

/** From so many names on, a list that has all but one of them is a copy. */
const COPIED = 3;

/** Share of common words above which two names are one movement. */
const SAME = 0.75;

const wordsOf = (text: string): ReadonlySet<string> => new Set(foldWords(expandSubjects(text)));

/** The plan's text without its goals: `tỷ lệ xã có phong trào … đạt loại khá` measures a movement, it names none. */
function ownWords({ child, childBlocks }: RuleContext): string[] {
  const goals = Map.groupBy(child.targets, ({ anchor }) => anchor.block);
  return childBlocks.map(({ index, text }) => {
    const cuts = (goals.get(index) ?? []).map(({ anchor }) => anchor).sort((a, b) => b.start - a.start);
    const rest = cuts.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
    return fold(expandSubjects(rest));
  });
}

/** True when a list of movements in the plan ends with `...`, `v.v.`. */
function endsOpen({ child, childBlocks }: RuleContext): boolean {
  return child.movements.some(({ anchor }) => {
    const after = childBlocks[anchor.block]?.text.slice(anchor.end, anchor.end + 12) ?? '';
    return /^["”»\s;,)]*(?:\.{3}|…|v\.v)/u.test(after);
  });
}
