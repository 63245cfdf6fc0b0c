/**
 * Who issued a cited document, as written behind `của`: `Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch`.
 */
import { definePattern } from '../../text/pattern.ts';

const OF = definePattern('issuer preposition', /^[\s,]*(?:\([^()]{0,40}\)\s*)?(?:của|do)\s+(?=\p{L})/u, {
  matches: [' của Chính phủ', 'của Ủy ban', ', của Sở Y tế', ' do Thủ tướng'],
  misses: [' về việc', ' cửa khẩu', ' quy định'],
});

/** Words that can only follow the issuer: the subject, another clause, another document. */
const STOP = definePattern(
  'word behind the issuer',
  /^(?:[Vv]ề|[Vv]\/v|việc|[Qq]uy định|quy|[Hh]ướng dẫn|hướng|[Pp]hê|[Bb]an hành|[Ss]ửa|[Bb]ổ sung|bổ|[Tt]hực|[Tt]riển|tại|trên|ngày|[Gg]iao(?!\s+thông)|giao(?!\s+thông)|đối|thông(?=\s+(?:qua|báo))|kết|[Cc]huyển|đã|đang|sẽ|là|có|để|nhằm|cho|[Pp]hân|[Cc]ông bố|tiếp|[Tt]ăng|[Đđ]ẩy|[Nn]âng|[Xx]ây dựng(?=\s+\p{Ll})|[Kk]iện toàn|[Tt]hành lập|[Đđ]iều chỉnh|[Bb]ãi|[Tt]hay|gồm|theo|như|nêu|số|trong|liên(?=\s+quan)|kèm|được|chỉ(?=\s+đạo)|cụ thể|[Pp]hát động|xử|năm(?=\s+\d)|giai|hết|vẫn|còn|nên|phải|lại|chưa|yêu|đề|hỗ|ký|từ|nghiêm|quản(?=\s+lý)|cùng|và(?=\s+(?!phát triển nông|môi trường|công nghệ|truyền thông|đào tạo|xã hội|du lịch|đầu tư|tôn giáo|thông tin|hạ tầng)(?:\p{Ll}|(?:Kế hoạch|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông báo|Công văn|Công điện|Luật|Tờ trình|Hướng dẫn|Chương trình|Kết luận|Văn bản|Đề án|Quy định|Báo cáo|Biên bản|Quy chế|Phương án|Pháp lệnh|Công ước|Bộ luật)(?!\p{L}))))(?!\p{L})/u,
  {
    matches: ['về việc', 'quy định', 'ban hành Kế hoạch', 'và các văn bản', 'Ban hành quy chế'],
    misses: ['Ban Chấp hành', 'Ban Chỉ đạo', 'và Đào tạo', 'nhân dân'],
  },
);

/** A comma goes on inside a name when a listed word and a closing `và` follow: `Văn hóa, Thể thao và Du lịch`. */
const NAME_LIST = definePattern(
  'list inside a name',
  /^,\s*\p{L}+(?:\s\p{L}+){0,6}?(?:,\s*\p{L}+(?:\s\p{L}+){0,6}?){0,3}\s+và\s+\p{L}/u,
  {
    matches: [', Thể thao và Du lịch', ', công nghệ, đổi mới sáng tạo và chuyển đổi số'],
    misses: [', Ủy ban nhân dân tỉnh ban hành', ', ngày 5'],
  },
);

const SECTOR_HEAD = /^(?:Bộ|Sở|Phòng|Ban Chỉ đạo|BCĐ|Trung tâm|Bộ trưởng|Giám đốc)(?!\p{L})/u;
const MAX_LENGTH = 160;

export interface IssuerPhrase {
  text: string;
  /** Length in the text given, preposition included. */
  length: number;
  /** Where the words themselves begin. */
  offset: number;
}

/** The issuer at the start of a text that follows number and date, or null. */
export function issuerAtStart(text: string): IssuerPhrase | null {
  const of = OF.exec(text);
  if (!of) return null;
  const offset = of[0].length;
  const length = phraseLength(text.slice(offset, offset + MAX_LENGTH));
  const words = text.slice(offset, offset + length).replace(/[\s,;.:\-–]+$/, '');
  return /\p{L}{2}/u.test(words)
    ? { text: words.replace(/\s+/g, ' '), length: offset + words.length, offset }
    : null;
}

/** Length of the body's name at the start of a text. */
function phraseLength(text: string): number {
  const isCommittee = /^(?:Ban Chỉ đạo|BCĐ|Hội đồng)(?!\p{L})/u.test(text);
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at);
    const mark = /^[^\p{L}\p{N}]+/u.exec(rest)?.[0] ?? '';
    if (at > 0 && mark !== '' && !/^\s+$/.test(mark)) {
      const inside =
        /^\s?[-–]\s?$/.test(mark) ||
        (/^\.\s?$/.test(mark) && /(?:TP|TX|TT)$/.test(text.slice(0, at))) ||
        /^\s?&\s?$/.test(mark) ||
        (mark.trim() === ',' &&
          SECTOR_HEAD.test(text) &&
          NAME_LIST.test(rest) &&
          isListed(rest, isCommittee));
      if (!inside) return at;
    }
    at += mark.length;
    const word = text.slice(at);
    if (STOP.test(word) && !(isCommittee && goesOnInName(text.slice(0, at), word))) return at;
    const letters = /^[\p{L}\p{N}'’/]+/u.exec(word)?.[0] ?? '';
    if (letters === '') return at;
    at += letters.length;
  }
  return at;
}

/** `Ban Chỉ đạo về phát triển … và chuyển đổi số tỉnh`: its task belongs to the name, up to the word for its level. */
const goesOnInName = (before: string, word: string): boolean =>
  (/^\S+(?:\s+\S+){1,2}\s+$/u.test(before) && /^(?:về|thực|phát|xây|phòng|công|cải|chuyển)/u.test(word)) ||
  (/\svề\s/u.test(before) &&
    !/(?:tỉnh|thành phố|huyện|quận|xã|phường|Trung ương|quốc gia|Quốc gia)\s*$/u.test(before) &&
    !/^(?:[Vv]ề|[Bb]an hành|[Pp]hê|ngày|tại|[Qq]uy|[Hh]ướng|[Vv]\/v)(?!\p{L})/u.test(word));

/** Names of ministries are in capitals behind the comma, those of steering committees need not be. */
const isListed = (rest: string, isCommittee: boolean): boolean =>
  isCommittee || (/^,\s*\p{Lu}/u.test(rest) && !/^,\s*(?:Ủy ban|UBND|Sở|Bộ|Ban|Hội)/u.test(rest));
