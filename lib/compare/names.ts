/**
 * What a name of an indicator or a duty says once the words are gone that tell no two apart (so tên chỉ tiêu).
 */
import { expandAbbreviations } from '../lexicon/abbreviations/abbreviations.ts';
import { expandSubjects } from '../lexicon/abbreviations/subjects.ts';
import { fold, foldWords } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';

/** Words that say where, whose or that it is a goal; they tell no two indicators apart. */
const PLACE_PHRASE = definePattern(
  'whose or where, in an indicator name',
  /(?<!\p{L})(?:(?:trên|tại|trong|toàn) địa bàn|đến|của|tại|[Tt]oàn|trên phạm vi|thuộc)(?:\s+toàn)?(?:\s+(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|ngành|sở|đơn vị|địa phương|cả nước))?(?!\p{L})(?:\s+\p{Lu}[\p{L}-]*)*/gu,
  {
    matches: [
      ['thu ngân sách trên địa bàn tỉnh', 'trên địa bàn tỉnh'],
      ['khách du lịch đến tỉnh', 'đến tỉnh'],
      ['PAR INDEX của huyện Sơn Đông', 'của huyện Sơn Đông'],
    ],
    misses: ['xã đạt chuẩn nông thôn mới', 'tỷ lệ hộ nghèo'],
  },
);

const EMPTY_WORDS = new Set(
  'chỉ tiêu số tổng mức đạt bảo đảm có là và các của được thêm xây dựng phấn đấu ở từng theo về trong với trên cấp tỷ lệ tỉ lệ tốc độ'
    .split(' ')
    .map((word) => fold(word)),
);

const BRACKETS = /\([^()]*\)/g;

/**
 * What a name says beside what is counted: of whom it is asked one by one and that they are to do it (`mỗi trường
 * tổ chức`; `eachOf` reads it),
 * the dimension that the unit says again (`chiều dài … km`), that it comes back each year, and that it is to be
 * finished.
 */
const BESIDE_THE_NAME = definePattern(
  'words around the counted thing, in an indicator name',
  /^(?:mỗi|từng)\s+(?:một\s+)?(?:(?:đảng bộ|đảng ủy|chi bộ|đoàn|hội|cơ sở|trường|xã|phường|thị trấn|huyện|thị xã|thành phố|đơn vị|thôn|bản)(?:,\s*(?:và\s+)?|\s+(?:và\s+)?|$))+(?:(?:tổ chức|thực hiện|triển khai|duy trì|thành lập|có)\s+)?|(?<!\p{L})(?:(?:bình quân )?(?:hằng|hàng|mỗi) năm|chiều dài|diện tích|số lượng|khối lượng|hoàn thành(?=\s*$)|(?:tăng thêm|tăng|giảm)(?=\s*$)|điều tra(?=, khám phá)|(?:tốc độ|mức) tăng(?: trưởng)?)(?!\p{L})/giu,
  {
    matches: [
      ['Mỗi đảng bộ xã, phường xây dựng mô hình', 'Mỗi đảng bộ xã, phường '],
      ['Mỗi xã mô hình sinh kế', 'Mỗi xã '],
      ['Mỗi trường tổ chức hoạt động', 'Mỗi trường tổ chức '],
      ['chiều dài đường tỉnh', 'chiều dài'],
      ['số căn nhà ở xã hội hoàn thành', 'hoàn thành'],
      ['giá trị tăng thêm bình quân hằng năm', 'bình quân hằng năm'],
      ['tốc độ tăng trưởng khu vực dịch vụ', 'tốc độ tăng trưởng'],
      ['điều tra, khám phá án hình sự', 'điều tra'],
    ],
    misses: [
      'cơ sở Hội hoàn thành tốt nhiệm vụ',
      'xã đạt chuẩn',
      'tỷ lệ hộ nghèo',
      'năng suất lúa bình quân',
    ],
  },
);

/** Which of the small places are listed depends on where they are (`thôn, bản, tổ dân phố`): the first stands for all. */
const LISTED_PLACES = definePattern(
  'list of small places of one kind, in an indicator name',
  /(?<!\p{L})(?<first>thôn|bản|buôn|làng|xã)(?:(?:,\s*|\s+và\s+)(?:thôn|bản|buôn|làng|ấp|khóm|phum|sóc|khu phố|khối phố|tổ dân phố|khu dân cư|phường|thị trấn|đặc khu))+(?!\p{L})/giu,
  {
    matches: [
      ['thôn, bản, tổ dân phố đạt chuẩn', 'thôn, bản, tổ dân phố'],
      ['xã, phường, thị trấn đạt', 'xã, phường, thị trấn'],
    ],
    misses: ['thôn đạt chuẩn', 'xã đạt chuẩn nông thôn mới'],
  },
);

/** Words that carry the meaning of a name; all of them when nothing else is left. */
export function contentWords(name: string): ReadonlySet<string> {
  const bare = expandSubjects(expandAbbreviations(name.replace(BRACKETS, ' ')))
    .replace(LISTED_PLACES, '$<first>')
    .replace(BESIDE_THE_NAME, ' ')
    .replace(PLACE_PHRASE, ' ');
  const words = foldWords(bare);
  const kept = words.filter((word) => !EMPTY_WORDS.has(word));
  return new Set(kept.length > 0 ? kept : words);
}

/** Share of words two names have in common, 0..1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, a.size + b.size - common);
}
