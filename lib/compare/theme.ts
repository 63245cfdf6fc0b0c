/**
 * Two themes side by side (chủ đề): what differs once place, sector and year are taken out.
 */
import { fold, foldWords } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';
import { diffSequences } from './sequence.ts';

export interface ThemeDifference {
  /** Words of the parent's theme that the child's lacks, in order. */
  dropped: string[];
  /** Words that the child's theme adds. */
  added: string[];
}

const NAMED_PLACE = definePattern(
  'named place in a theme',
  /(?<!\p{L})(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?:\s+\p{Lu}\p{Ll}*)+/gu,
  {
    matches: [['phát triển huyện Sơn Đông năm 2024', 'huyện Sơn Đông'], 'tỉnh An Sơn'],
    misses: ['kinh tế - xã hội', 'toàn tỉnh quyết tâm'],
  },
);

const ADAPTED = definePattern(
  'scope word or year in a folded theme',
  /(?<!\p{L})(?:năm \d{4}|giai đoạn \d{4} ?- ?\d{4}|trên địa bàn|của|toàn|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|ngành|sở|cơ quan|đơn vị|địa phương)(?!\p{L})/gu,
  {
    matches: [['nhiệm vụ năm 2024', 'năm 2024'], 'tỉnh', 'toàn ngành'],
    misses: ['đoàn kết - sáng tạo', 'phát triển kinh tế'],
  },
);

/**
 * Words by which two themes differ beyond the place, sector or unit they are adapted to.
 * @param names further names that may be swapped, e.g. the places of both issuers
 */
export function themeDifference(
  parent: string,
  child: string,
  names: readonly string[] = [],
): ThemeDifference {
  const a = bare(parent, names);
  const b = bare(child, names);
  return subsequenceDifference(a, b);
}

function bare(theme: string, names: readonly string[]): string[] {
  let text = fold(theme.replace(NAMED_PLACE, ' '));
  // The longest first: a body's full name holds its place.
  for (const name of [...names].filter(Boolean).sort((x, y) => y.length - x.length))
    text = text.replaceAll(fold(name), ' ');
  return foldWords(text.replace(ADAPTED, ' '));
}

/** Words outside the longest common subsequence, on either side. */
function subsequenceDifference(a: readonly string[], b: readonly string[]): ThemeDifference {
  const steps = diffSequences(a, b);
  return {
    dropped: steps.flatMap((step) => (step.a !== null && step.b === null ? (a[step.a] ?? []) : [])),
    added: steps.flatMap((step) => (step.b !== null && step.a === null ? (b[step.b] ?? []) : [])),
  };
}
