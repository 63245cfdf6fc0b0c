/**
 * Emulation movements and campaigns called by name (phong trào thi đua, cuộc vận động).
 */
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';
import type { ExtractionContext } from './context.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import type { Quote } from './types.ts';

/** The cue before the first name of a list; nothing that makes it a motto, a theme or a model may stand between. */
const CUE = definePattern(
  'movement cue before a quotation',
  /(?<!\p{L})(?:phong trào|cuộc vận động|đợt thi đua)(?!\p{L})(?<between>[^.“”"«»‘’]{0,160})$/iu,
  {
    matches: [
      'thực hiện phong trào thi đua ',
      'các Phong trào: ',
      'Cuộc vận động ',
      'phong trào do Thủ tướng phát động: ',
    ],
    misses: ['mô hình ', 'phong trào. Mô hình ', 'chương trình '],
  },
);

const OTHER_NAME = definePattern(
  'what is quoted is not a movement',
  /(?<!\p{L})(?:chủ đề|khẩu hiệu|phương châm|tinh thần|truyền thống|mô hình|danh hiệu|cuộc thi|hội thi|đề án|chương trình|dự án|chuyên mục|giải thưởng|kế hoạch|mục tiêu|tiêu chí|thông điệp|câu lạc bộ|ngày hội|tư tưởng|biểu hiện|kiểu|căn bệnh|bệnh|tình trạng|tâm lý|thói|hiện tượng|luận điệu|quan điểm|quỹ)(?!\p{L})/iu,
  {
    matches: ['với chủ đề: ', 'xây dựng mô hình ', 'hình thức theo kiểu '],
    misses: ['thi đua ', 'và cuộc vận động '],
  },
);

/** Between two names of one list. */
const SEPARATOR = definePattern(
  'separator of movement names',
  /^\s*(?:\([^()]{0,60}\)\s*)?(?:(?:trong|ở|tại)\s[^.;:“”"]{3,90}(?=[;,]\s*$))?(?:,?\s*do [^.;,“”"]{3,80} phát động)?\s*[;,.…]*\s*(?:và|cùng với|gắn với|hoặc)?\s*(?:việc\s+)?(?:(?:các\s+)?(?:phong trào|cuộc vận động)(?:\s+thi đua)?)?\s*:?\s*$/iu,
  {
    matches: [
      '; ',
      ', ',
      ' và ',
      ' và cuộc vận động ',
      '; phong trào thi đua ',
      ' do Thủ tướng Chính phủ phát động, ',
      ' trong đoàn viên, thanh niên; ',
    ],
    misses: [' của các thế lực thù địch, ', '; xây dựng mô hình ', '. Tổ chức hội thi '],
  },
);

/** Each movement once, where it is first named. The theme is not a movement. */
export function extractMovements(context: ExtractionContext, theme: Quote | null): Quote[] {
  const found = new Map<string, Quote>();
  for (const block of context.blocks) {
    let previous: Quotation | null = null;
    for (const quotation of quotationsOf(block.text)) {
      const before = block.text.slice(0, quotation.start);
      const continues: boolean =
        previous !== null && SEPARATOR.test(block.text.slice(previous.end, quotation.start));
      const isMovement: boolean =
        (continues || followsCue(before)) && !isTheme(theme, block.index, quotation);
      previous = isMovement ? quotation : null;
      const key = fold(quotation.text).replace(/[.;,]+$/, '');
      if (isMovement && !found.has(key))
        found.set(key, {
          text: quotation.text.replace(/[\s.;,…]+$/, ''),
          anchor: context.anchor(block.index, quotation.start, quotation.end),
        });
    }
  }
  return [...found.values()];
}

function followsCue(before: string): boolean {
  const match = CUE.exec(before.slice(-260));
  return match !== null && !OTHER_NAME.test(match.groups?.between ?? '');
}

const isTheme = (theme: Quote | null, block: number, quotation: Quotation): boolean =>
  theme !== null &&
  theme.anchor.block === block &&
  theme.anchor.start < quotation.end &&
  quotation.start < theme.anchor.end;
