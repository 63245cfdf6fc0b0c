/**
 * What a name of an indicator or a duty says once the words are gone that tell no two apart (so tên chỉ tiêu).
 */
import { expandAbbreviations } from '../lexicon/abbreviations/abbreviations.ts';
import { expandSubjects } from '../lexicon/abbreviations/subjects.ts';
import { fold, foldWords } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';
import { remembering } from '../text/remember.ts';

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
  'chỉ tiêu số tổng mức đạt bảo đảm có là và các của được thêm xây dựng phấn đấu ở từng theo về trong với trên cấp cho tỷ lệ tỉ lệ tốc độ'
    .split(' ')
    .map((word) => fold(word)),
);

const BRACKETS = /\([^()]*\)/g;

/** Short names in brackets after what they stand for, folded: `điều trị dự phòng trước phơi nhiễm (PrEP)`. */
export const shortNames = (name: string): readonly string[] =>
  [...name.matchAll(/\((?<short>[\p{L}\d-]{3,12})\)/gu)].flatMap(({ groups }) => {
    const short = groups?.short ?? '';
    return (short.match(/\p{Lu}/gu)?.length ?? 0) >= 2 ? [fold(short)] : [];
  });

/**
 * What a name says beside what is counted: of whom it is asked one by one and that they are to do it (`mỗi trường
 * tổ chức`; `eachOf` reads it),
 * the dimension that the unit says again (`chiều dài … km`), that it comes back each year, and that it is to be
 * finished.
 */
const BESIDE_THE_NAME = definePattern(
  'words around the counted thing, in an indicator name',
  /^(?:mỗi|từng)\s+(?:một\s+)?(?:(?:đảng bộ|đảng ủy|chi bộ|đoàn|hội|cơ sở|trường|xã|phường|thị trấn|huyện|thị xã|thành phố|đơn vị|thôn|bản)(?:\s+cấp\s+(?:tỉnh|huyện|xã))?(?:,\s*(?:và\s+)?|\s+(?:và\s+)?|$))+(?:(?:tổ chức|thực hiện|triển khai|duy trì|thành lập|có)\s+)?|(?<!\p{L})(?:(?:bình quân )?(?:hằng|hàng|mỗi) năm|chiều dài|diện tích|số lượng|khối lượng|hoàn thành(?=\s*$)|(?:tăng thêm|tăng|giảm)(?=\s*$)|điều tra(?=, khám phá)|(?:tốc độ|mức) tăng(?: trưởng)?)(?!\p{L})/giu,
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

/**
 * What is done about the counted thing, by whom with whom, and that somebody acknowledges it (`phối hợp dạy nghề`,
 * `được công nhận đạt 3 sao`, `xếp loại hoàn thành tốt`): the promise is the thing and its number all the same.
 */
const DOING = definePattern(
  'words of organising and acknowledging, in an indicator name',
  /^(?:(?:phối hợp|vận động|hướng dẫn|hỗ trợ|giúp đỡ|xây dựng(?=,)|nhân rộng|làm|tham mưu|tổ chức(?!\s+(?:cơ sở|đảng|hội|đoàn|chính trị|xã hội|hành chính|khoa học|tín dụng|sự nghiệp|kinh tế))|triển khai|thực hiện|duy trì)(?:,\s*|\s+(?:và\s+)?)(?=\p{L}))+|(?<!\p{L})(?:được\s+)?(?:công nhận|(?:đánh giá,?\s+)?xếp loại)(?=\s+(?:đạt|là|hoàn thành|\p{L}+ sao))|(?<=\p{L}\s)(?:duy trì|thực hiện)(?=\s+nền nếp)|\sbình quân$/giu,
  {
    matches: [
      ['Phối hợp dạy nghề cho lao động', 'Phối hợp '],
      ['Vận động thành lập mới hợp tác xã', 'Vận động '],
      ['sản phẩm được công nhận đạt 3 sao', 'được công nhận'],
      ['cơ sở Hội xếp loại hoàn thành tốt nhiệm vụ', 'xếp loại'],
      ['chi bộ duy trì nền nếp sinh hoạt', 'duy trì'],
      ['tỷ lệ đảng viên tham gia sinh hoạt bình quân', ' bình quân'],
    ],
    misses: ['tổ chức cơ sở đảng', 'thu nhập bình quân đầu người', 'xã được công nhận mới'],
  },
);

/** Words that name one thing in two ways; the second is the one compared. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})cơ sở giáo dục(?!\p{L})/giu, 'trường học'],
  [/(?<!\p{L})(?:triển khai|áp dụng|ứng dụng)(?=\s+\p{L})/giu, 'sử dụng'],
  [/(?<!\p{L})trẻ em(?!\p{L})/giu, 'trẻ'],
  [/(?<!\p{L})(?:các|mọi) loại(?!\p{L})/giu, ' '],
];

/** For how many years together an amount is (`trong 5 năm`): when, not what. */
const SPAN = definePattern(
  'span of years, in an indicator name',
  /(?<!\p{L})(?:(?:trong|cả|bình quân)\s+)?(?:0?[3-9]|10)\s+năm(?!\s*\d|\p{L})|(?:trong\s+|cả\s+)?giai đoạn\s+\d{4}\s*[-–]\s*\d{4}/giu,
  {
    matches: [
      ['doanh nghiệp thành lập mới trong 5 năm', 'trong 5 năm'],
      ['tốc độ tăng trưởng bình quân 5 năm', 'bình quân 5 năm'],
    ],
    misses: ['tỷ lệ giảm hằng năm', 'kế hoạch năm 2024'],
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
export const contentWords: (name: string) => ReadonlySet<string> = remembering((name) => {
  const written = expandSubjects(expandAbbreviations(name.replace(BRACKETS, ' ')));
  const bare = SYNONYMS.reduce(
    (text, [words, common]) => text.replace(words, common),
    written.replace(DOING, ' '),
  )
    .replace(LISTED_PLACES, '$<first>')
    .replace(SPAN, ' ')
    .replace(BESIDE_THE_NAME, ' ')
    .replace(PLACE_PHRASE, ' ');
  // `dưới 01 tuổi` and `dưới 1 tuổi` are one age.
  const words = foldWords(bare).map((word) => word.replace(/^0+(?=\d)/u, ''));
  const kept = words.filter((word) => !EMPTY_WORDS.has(word));
  return new Set(kept.length > 0 ? kept : words);
});

/** Share of words two names have in common, 0..1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, a.size + b.size - common);
}
