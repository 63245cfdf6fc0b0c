/**
 * Goals without a number: a grade to reach (`xếp loại tốt trở lên`), a rank group (`nhóm 15 tỉnh dẫn đầu`), or a
 * standing against a reference (`cao hơn năm 2023`).
 */
import { GRADE_SCALES } from '../../lexicon/grades.ts';
import { definePattern } from '../../text/pattern.ts';
import type { Comparator } from '../types.ts';

const GRADES = ['trung bình cao', 'trung bình thấp', ...GRADE_SCALES.flatMap((scale) => scale.grades)]
  .filter((grade) => grade !== 'cao' && grade !== 'cơ bản')
  .sort((a, b) => b.length - a.length)
  .join('|');

const GRADE = definePattern(
  'grade to reach',
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:được\s+)?(?:đánh giá,?\s+)?(?:xếp|đạt|giữ|từ)\s+(?:từ\s+)?(?:loại|hạng|mức|mức độ)\s+|(?:đạt|ở)\s+(?:loại|mức)\s+|(?=hoàn thành (?:tốt|xuất sắc) nhiệm vụ))(?:từ\s+)?["“]?(?<grade>${GRADES})["”]?(?![\p{L}])(?<up>\s+trở lên)?`,
    'iu',
  ),
  {
    matches: [
      'xếp loại tốt trở lên',
      'đạt loại khá',
      'LIS đạt mức nâng cao',
      'hoàn thành tốt nhiệm vụ trở lên',
    ],
    misses: ['làm tốt công tác', 'xếp loại hồ sơ', 'đạt mức 95%'],
  },
);

const RANK_GROUP = definePattern(
  'rank group to reach',
  /(?<!\p{L})(?:(?:nằm\s+|thuộc\s+|đứng\s+|xếp\s+)?(?:trong\s+|vào\s+)?(?<group>(?:nhóm|tốp|top)\s+(?:\d{1,2}|đầu|trung bình cao|cao|khá|dẫn đầu)(?:\s+(?:các\s+)?(?:tỉnh, thành phố|tỉnh, thành|tỉnh|địa phương|đơn vị|huyện|xã|sở|ngành|thành phố|toàn quốc|cả nước)(?!\p{L}))*(?:\s+(?:dẫn đầu|đứng đầu|cao nhất|khá|của cả nước|cả nước|toàn quốc))?)|(?:xếp|đứng|đạt)\s+(?:vị trí\s+|hạng\s+)?(?<place>thứ\s+(?:hạng\s+)?\d{1,2}(?:\/\d{1,2})?(?:\s+(?:tỉnh|huyện|xã|đơn vị)(?:, thành phố)?)?))/iu,
  {
    matches: [
      'nằm trong nhóm 15 tỉnh dẫn đầu cả nước',
      'thuộc nhóm khá',
      'xếp thứ 38/63 tỉnh, thành phố',
      'tốp 10 cả nước',
    ],
    misses: ['nhóm hộ nghèo', 'lần thứ 12', 'nhóm dự án'],
  },
);

const RELATIVE = definePattern(
  'standing against a reference',
  /(?<!\p{L})(?<way>cao hơn|tốt hơn|vượt|không thấp hơn|bằng(?= mức| trung bình| bình quân)|thấp hơn|ít hơn|giảm hơn|tăng hơn|tăng|giảm|cải thiện)\s+(?:so\s+với\s+|so\s+|hơn\s+)?(?<reference>năm\s+\d{4}|năm trước(?: liền kề)?|cùng kỳ(?: năm (?:trước|\d{4}))?|năm \p{L}+ trước|(?:mức\s+)?(?:trung bình|bình quân)(?:\s+chung)?\s+(?:của\s+)?(?:cả nước|toàn quốc|toàn tỉnh|của tỉnh|tỉnh|toàn vùng|vùng|khu vực))/iu,
  {
    matches: [
      'cao hơn so với năm 2023 về xếp hạng',
      'năm sau cao hơn năm trước',
      'cao hơn bình quân chung cả nước',
    ],
    misses: ['cao hơn 5%', 'tăng cường công tác', 'đến năm 2023'],
  },
);

const DELEGATED = definePattern(
  'figure left to the level above',
  /(?<!\p{L})(?<way>(?:đạt và vượt|vượt|đạt|bằng|(?:thực hiện\s+)?theo)\s+(?:mức\s+)?)(?<reference>(?:chỉ tiêu|kế hoạch|mức)\s+(?:(?:của|do)\s+)?(?:(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd)\s+)?(?:tỉnh|huyện|quận|thị xã|thành phố|trung ương|thủ tướng chính phủ|chính phủ|bộ|sở|cấp trên)\s+giao)(?!\p{L})/iu,
  {
    matches: [
      'thực hiện theo chỉ tiêu tỉnh giao',
      'đạt và vượt kế hoạch UBND tỉnh giao',
      'bằng mức Trung ương giao',
    ],
    misses: ['theo chỉ tiêu', 'theo kế hoạch của tỉnh', 'các chỉ tiêu tỉnh giao'],
  },
);

/** A goal without a number; offsets count from the start of the text given. */
export interface Standing {
  kind: 'grade' | 'relative';
  grade: string;
  comparator: Comparator;
  change: 'level' | 'increase' | 'decrease';
  start: number;
  end: number;
}

/** The first grade, rank group or reference that a stretch of text sets as a goal, or null. */
export function readStanding(text: string): Standing | null {
  const grade = GRADE.exec(text);
  if (grade?.groups?.grade)
    return standing(grade, 'grade', grade.groups.grade, grade.groups.up ? '>=' : '=', 'level');
  const group = RANK_GROUP.exec(text);
  const place = group?.groups?.group ?? group?.groups?.place;
  if (group && place) return standing(group, 'grade', place.trim(), '=', 'level');
  const relative = RELATIVE.exec(text);
  const reference = relative?.groups?.reference;
  if (!relative || !reference) return delegated(text);
  const way = (relative.groups?.way ?? '').toLowerCase();
  if (way === 'không thấp hơn') return standing(relative, 'relative', reference, '>=', 'level');
  if (way === 'bằng') return standing(relative, 'relative', reference, '=', 'level');
  const lower = way.startsWith('thấp') || way.startsWith('ít');
  const change = /^giảm/.test(way) ? 'decrease' : /^tăng/.test(way) ? 'increase' : 'level';
  return standing(relative, 'relative', reference, lower || change === 'decrease' ? '<' : '>', change);
}

/** `theo chỉ tiêu tỉnh giao`: the figure is somebody else's, the goal is stated all the same. */
function delegated(text: string): Standing | null {
  const match = DELEGATED.exec(text);
  if (!match?.groups?.reference) return null;
  const comparator = /vượt/iu.test(match.groups.way ?? '') ? '>=' : '=';
  return standing(match, 'relative', match.groups.reference, comparator, 'level');
}

const standing = (
  match: RegExpExecArray,
  kind: Standing['kind'],
  grade: string,
  comparator: Comparator,
  change: Standing['change'],
): Standing => ({ kind, grade, comparator, change, start: match.index, end: match.index + match[0].length });
