import {
  COMPOUND_WORDS,
  DELIBERATE_REPEATS,
  FUNCTION_WORDS,
  MANNER_WORDS,
} from '../../lexicon/compound-words.ts';
import { fold } from '../../text/fold.ts';
import { directive, districtPlan } from '../examples.ts';
import { isDoubtful, isForeign, type Passage } from '../prose.ts';
import type { Rule } from '../rule.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';
const COMPOUNDS = new Set(COMPOUND_WORDS.map((words) => fold(words)));
const REPEATS = new Set(DELIBERATE_REPEATS.map((word) => fold(word)));
const MANNERS = new Set(MANNER_WORDS.map((word) => fold(word)));
const FUNCTIONS = new Set(FUNCTION_WORDS.map((word) => fold(word)));

export const repeatedWord: Rule = {
  id: 'repeated-word',
  title: 'Lặp từ',
  severity: 'info',
  rationale:
    'Một âm tiết gõ hai lần (“thực hiện hiện thắng lợi”) là lỗi soạn thảo. Không nêu từ láy và cách lặp có chủ ý (ngày ngày, từng từng), hai từ ghép đứng cạnh nhau (“thực hiện hiện đại hóa”, “các tổ chức tổ chức”), tên riêng và lời trích dẫn.',
  violating: [
    {
      name: 'Chữ “hiện” gõ hai lần',
      parent: directive(BODY),
      child: districtPlan('1. Quyết tâm thi đua thực hiện hiện thắng lợi nhiệm vụ được giao.'),
      subject: 'thực hiện hiện thắng',
    },
    {
      name: 'Chữ “của” gõ hai lần',
      parent: directive(BODY),
      child: districtPlan('1. Phát huy vai trò của của người đứng đầu.'),
      subject: 'của của',
    },
    {
      name: 'Lặp trước từ chỉ cách thức',
      parent: directive(BODY),
      child: districtPlan('1. Các cơ quan thi hành hành nghiêm quy định về giờ làm việc.'),
      subject: 'thi hành hành nghiêm',
    },
    {
      name: 'Lặp trước “có hiệu quả”',
      parent: directive(BODY),
      child: districtPlan('1. Thực hiện hiện có hiệu quả chính sách giảm nghèo.'),
      subject: 'Thực hiện hiện có',
    },
  ],
  passing: [
    {
      name: '“thực hiện” rồi “hiện đại hóa”',
      parent: directive(BODY),
      child: districtPlan(
        '1. Thực hiện hiện đại hóa phương thức chỉ đạo, điều hành; các tổ chức tổ chức tuyên truyền.',
      ),
    },
    {
      name: 'Từ láy',
      parent: directive(BODY),
      child: districtPlan('1. Người người thi đua, ngành ngành thi đua, ngày ngày thi đua.'),
    },
  ],
  check(context) {
    if (isDoubtful(context.child, context.childBlocks)) return [];
    return context.passages.flatMap((passage) =>
      repeatsIn(passage, context.childBlocks[passage.block]?.cell === null).map(({ start, end }) => {
        const anchor = context.anchorIn('child', passage.block, start, end);
        return {
          subject: anchor.quote,
          message: `Cụm “${anchor.quote}” có từ bị lặp; đề nghị kiểm tra.`,
          childAnchor: anchor,
          parentAnchor: null,
        };
      }),
    );
  },
};

interface Word {
  text: string;
  start: number;
  end: number;
}

/** @param flowing true where a line break is no more than a space; in a cell it parts two items */
function repeatsIn(passage: Passage, flowing: boolean): { start: number; end: number }[] {
  const words: Word[] = [...passage.folded.matchAll(/\p{L}+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: { start: number; end: number }[] = [];
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (!next || next.text !== word.text) return;
    const between = passage.text.slice(word.end, next.start);
    if (between !== ' ' && !(flowing && between === '\n')) return;
    const previous = adjacent(words[index - 1], word, passage) ? words[index - 1] : undefined;
    const after = adjacent(next, words[index + 2], passage) ? words[index + 2] : undefined;
    const afterNext = after && adjacent(after, words[index + 3], passage) ? words[index + 3] : undefined;
    const around = { before: previous?.text, after: after?.text, afterNext: afterNext?.text };
    if (isName(passage.text, next) || !isRepeat(word.text, around)) return;
    const start = previous?.start ?? word.start;
    const end = after?.end ?? next.end;
    if (!isForeign(passage, start, end)) found.push({ start, end });
  });
  return found;
}

const adjacent = (left: Word | undefined, right: Word | undefined, { text }: Passage): boolean =>
  left !== undefined && right !== undefined && /^[ \n]$/.test(text.slice(left.end, right.start));

/** A capital in the middle of the text begins a name. */
const isName = (text: string, word: Word): boolean =>
  /\p{Lu}/u.test(text.charAt(word.start)) && /\p{Ll}/u.test(text.charAt(word.start + 1));

/**
 * A syllable typed twice: a grammatical word; or the end of a known word where what follows belongs to another known
 * word, so that the second syllable is left over. What the lists do not know may be a name or a word, and stays.
 */
function isRepeat(word: string, around: { before?: string; after?: string; afterNext?: string }): boolean {
  const { before, after, afterNext } = around;
  if (REPEATS.has(word)) return false;
  const endsWord = before !== undefined && COMPOUNDS.has(`${before} ${word}`);
  const beginsWord = after !== undefined && COMPOUNDS.has(`${word} ${after}`);
  if (FUNCTIONS.has(word)) return !endsWord;
  // `hiện có` stands behind what there is; before `hiệu quả` the second word is `có hiệu quả`.
  const effect = after === 'có' && (afterNext === 'hiệu' || afterNext === 'kết');
  if (!endsWord || (beginsWord && !effect)) return false;
  return (
    after === undefined ||
    effect ||
    FUNCTIONS.has(after) ||
    MANNERS.has(after) ||
    COMPOUNDS.has(`${after} ${afterNext ?? ''}`)
  );
}
