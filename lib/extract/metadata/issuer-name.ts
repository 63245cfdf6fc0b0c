/**
 * The full name of a body from its capitals in a header: `UBND TP. BÌNH HẢI` → `Ủy ban nhân dân thành phố Bình Hải`.
 */
import { expandAbbreviations } from '../../lexicon/abbreviations/abbreviations.ts';
import { ISSUER_CODES } from '../../lexicon/issuer-codes/issuer-codes.ts';
import { PROVINCES } from '../../lexicon/places/places.ts';
import { fold } from '../../text/fold.ts';
import { isCapitals } from './lines.ts';

/** Names and words with their own capitals, longest first; all else in a name of capitals is lower case or a place. */
const SPELLED: readonly string[] = [
  ...ISSUER_CODES.map((entry) => entry.name).filter(
    (name) => !name.includes(',') || name.includes('Thể thao'),
  ),
  ...PROVINCES.map((province) => province.name),
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Mặt trận Tổ quốc Việt Nam',
  'Mặt trận Tổ quốc',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Thanh niên Cộng sản Hồ Chí Minh',
  'Hội Liên hiệp Phụ nữ',
  'Hội Liên hiệp Thanh niên Việt Nam',
  'Hội Nông dân',
  'Hội Cựu chiến binh',
  'Hội Chữ thập đỏ',
  'Liên đoàn Lao động',
  'Thường trực',
  'Trung tâm',
  'Viện kiểm sát nhân dân',
  'Tòa án nhân dân',
  'Liên hiệp các Hội',
  'Y tế',
  'Ban Thường vụ',
  'Ban Thường trực',
  'Ban Chấp hành',
  'Ban Bí thư',
  'Bộ Chính trị',
  'Ban Chỉ đạo',
  'Ban Chỉ huy',
  'Bộ Chỉ huy',
  'Ban Tuyên giáo và Dân vận',
  'Ban Tuyên giáo',
  'Ban Dân vận',
  'Ban Tổ chức',
  'Ban Nội chính',
  'Ban Quản lý',
  'Ủy ban Kiểm tra',
  'Đảng bộ',
  'Đảng ủy',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Quận ủy',
  'Thị ủy',
  'Tỉnh đoàn',
  'Thành đoàn',
  'Huyện đoàn',
  'Quận đoàn',
  'Thị đoàn',
  'Chi bộ',
  'Chi cục',
  'Tổng cục',
  'Trung ương',
  'Trung học phổ thông',
  'Trung học cơ sở',
  'Tiểu học',
  'Mầm non',
  'Việt Nam',
  'Nhà nước',
  'Quốc hội',
  'Chính phủ',
  'Văn hóa và Thông tin',
  'Văn hóa - Xã hội',
  'Văn hóa, Thể thao và Du lịch',
  'Lao động - Thương binh và Xã hội',
  'Phát triển nông thôn',
  'Giáo dục và Đào tạo',
  'Khoa học và Công nghệ',
  'Thông tin và Truyền thông',
  'Tài nguyên và Môi trường',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Kế hoạch và Đầu tư',
  'Tài chính - Kế hoạch',
  'Kinh tế và Hạ tầng',
  'Quản lý đô thị',
  'Thi đua - Khen thưởng',
].sort((a, b) => b.length - a.length);

const BY_FOLD = new Map(SPELLED.map((name) => [fold(name), name]));
const MAX_WORDS = Math.max(...SPELLED.map((name) => name.split(' ').length));

/** Kinds of places; the words behind them are a name. */
const PLACE_KINDS = new Set([
  'tỉnh',
  'huyện',
  'quận',
  'xã',
  'phường',
  'thành phố',
  'thị xã',
  'thị trấn',
  'đặc khu',
  'ủy',
  'uỷ',
]);

/** Writes a name out and gives it the capitals of running text. Names already in small letters keep theirs. */
export function issuerName(raw: string): string {
  const plain = raw
    .replace(/[*_]+|[.…]{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,:;-]+$/, '')
    .trim();
  if (!isCapitals(plain)) return expandAbbreviations(plain);
  const words = expandAbbreviations(plain).split(' ');
  const out: string[] = [];
  let inPlace = false;
  // Schools, hospitals and companies bear proper names; offices are named after what they do.
  const isProper = /^(?:TRƯỜNG|BỆNH VIỆN|CÔNG TY|ĐẠI HỌC|HỌC VIỆN|VIỆN|NHÀ)(?!\p{L})/u.test(plain);
  for (let at = 0; at < words.length; ) {
    const known = longestKnown(words, at);
    if (known) {
      out.push(known.name);
      at += known.length;
      inPlace = /(?:ủy|(?:tỉnh|thành|huyện|quận|thị) đoàn)$/iu.test(known.name);
      continue;
    }
    const word = (words[at] ?? '').toLowerCase();
    const pair = `${word} ${(words[at + 1] ?? '').toLowerCase()}`;
    if (PLACE_KINDS.has(pair) || PLACE_KINDS.has(word)) {
      const length = PLACE_KINDS.has(pair) ? 2 : 1;
      out.push(length === 2 ? pair : word);
      at += length;
      inPlace = true;
      continue;
    }
    const startsPart = out.length <= 1 || out.at(-1) === 'và';
    out.push(inPlace || isProper || startsPart ? capitalise(word) : word);
    at++;
  }
  const name = out.join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function longestKnown(words: readonly string[], at: number): { name: string; length: number } | null {
  for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length--) {
    const name = BY_FOLD.get(fold(words.slice(at, at + length).join(' ')));
    if (name !== undefined) return { name, length };
  }
  return null;
}

/** `H’DRAI` → `H’Drai`: each part of a name has its capital. */
const capitalise = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|['’-])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
