/**
 * Torn and glued words (chữ rách, chữ dính): `kinh t ế` → `kinh tế`, `chủtrì` → `chủ trì`. Only what the grammar of the
 * syllable proves is touched: the text as it stands is no Vietnamese, and one repair alone makes it so.
 */
import { COMMON_SYLLABLES } from './common-syllables.ts';
import { stripTones } from './fold.ts';
import { definePattern } from './pattern.ts';
import { chain, type Repaired, type RepairStep, rewrite, unchanged } from './repair-rewrite.ts';
import { isOnset, isSyllable } from './syllables.ts';

/** Words without an onset that are in use; another vowel-initial syllable is the rest of a torn word. */
const WORDS_WITHOUT_ONSET = new Set(
  `a à á ả ạ ác ách ai ải ái am ám ảm an án ang áng anh ánh ảnh ành ao áo ảo ào áp át au áu ay áy
   ăn ắc ẵm ắng ắp ắt âm ấm ẩm ẫm ân ấn ẩn ấp ập ất âu ấu ẩu ấy ẩy
   e é è em én eng eo éo ẻo ép ẹp ê ế ể ếch êm êu
   i ì ỉ ít ịt im ỉm ì ích inh ình in ỉu ìu iêu
   o oa oà òa oan oán oản oang oanh oai oái oải oằn oắt oi ói om òm on òn ong óng ỏng óp ót óc
   ô ố ồ ổ ốc ôi ối ổi ôm ốm ôn ồn ổn ông ống ổng ốp ơ ờ ở ơi ới ơn ớn ớt
   u ú ù ủ ủa úa ua ùa uẩn uất uể uế úi ủi um ùm ung úng ủng ùng uống uốn ước ước út ụt úp ụp uy uỷ ủy úy uý uyên uyển uynh
   ư ừ ứ ưa ứa ức ực ưng ứng ửng ừng ưỡn ươm ướm ướp ướt ước ương ườn ươn ưu
   y ý ỷ ỳ yêm yếm yểm yên yến yết yêu yếu yểu yếng`
    .trim()
    .split(/\s+/),
);

/** Consonants that can end a syllable. */
const CODA = /^(?:c|ch|m|n|ng|nh|p|t)$/;
/** Nouns before a letter that is a name: `điểm b ở khoản 2`. */
const LABELLED =
  /(?:^|[^\p{L}])(?:điểm|khoản|mục|tiết|gan|lớp|nhóm|loại|hạng|bảng|biểu|phần|tổ|khối|khu|lô|ô|cột|dòng|hệ|bậc|cấp|câu|ý|tuýp|án|giải)$/iu;
/** Spaces before what may be the rest of a word: a vowel, or consonants that end a syllable. */
const TEARS = / (?=(?![bcdđghklmnpqrstvx])\p{Ll}|(?:ch?|m|n[gh]?|p|t)(?!\p{L}))/gu;
const MARKED = /[^\n -~]/u;

const WORDS = /(?<![\p{L}\p{M}\p{N}])\p{Lu}?\p{Ll}+(?![\p{L}\p{M}\p{N}])/gu;
const LONG_WORDS = /(?<![\p{L}\p{M}\p{N}])\p{Lu}?\p{Ll}{3,}(?![\p{L}\p{M}\p{N}])/gu;

/** Capitals that no word has; a font that draws `Ò` and says `Õ` makes them of real ones. */
const FALSE_TILDES = definePattern(
  'capital word with a false tilde',
  /(?<!\p{L})(?:H|T)ÕA(?!\p{L})|(?<!\p{L})(?:PH|L|D)ÕNG(?!\p{L})|(?<!\p{L})(?:TRÕ|ĐÕI|CÕN)(?!\p{L})/gu,
  { matches: ['CỘNG HÕA', 'PHÕNG Y TẾ'], misses: ['VÕ THỊ', 'RÕ RÀNG', 'hõa'] },
);

/** `giai đoạn2026`, `đạt95%`: nothing but a number can follow the word there. */
const JOINED_NUMBER = definePattern(
  'word joined to the number after it',
  /(?<![\p{L}\p{M}\p{N}])(?:năm|đoạn|tháng|quý|đạt|trên|dưới|khoảng|tăng|giảm|còn|xuống|chiếm|đến)(?=\d)/giu,
  { matches: ['giai đoạn2026', 'Năm2027', 'đạt95%'], misses: ['năm 2027', 'A4', 'tháng/2026'] },
);

/** Repairs torn and glued words of text that has been through `repair`. Digits never change, nor do line breaks. */
export function repairWords(text: string): Repaired {
  if (!MARKED.test(text)) return unchanged(text);
  const steps: RepairStep[] = [
    (capitals) => rewrite(capitals, FALSE_TILDES, (word) => word.replace('Õ', 'Ò')),
    (joined) => rewrite(joined, JOINED_NUMBER, (word) => `${word} `),
  ];
  if (isSuspect(text)) steps.push(joinTorn, splitGlued);
  return chain(text, steps);
}

/** Words that were looked at before; text repeats itself, and a look costs more than the memory of one. */
const judged = new Map<string, boolean>();
/** Enough for a library's vocabulary; bounds the memory of a long-running page. */
const MAX_JUDGED = 20_000;

function isSuspectWord(word: string): boolean {
  const known = judged.get(word);
  if (known !== undefined) return known;
  const verdict = !isSyllable(word) || (startsWithVowel(word) && !WORDS_WITHOUT_ONSET.has(word));
  if (judged.size >= MAX_JUDGED) judged.clear();
  judged.set(word, verdict);
  return verdict;
}

/** A quick look for words that are none: nearly all text has none. */
const isSuspect = (text: string): boolean => (text.match(WORDS) ?? []).some(isSuspectWord);

const startsWithVowel = (word: string): boolean => /^[aăâeêioôơuưy]/u.test(stripTones(word));

function joinTorn(text: string): Repaired {
  // Pairs overlap (`a b`, `b c`), so spaces are judged one by one.
  return rewrite(text, TEARS, (space, at) => {
    const left =
      /(?<![\p{L}\p{M}\p{N}])\p{Lu}?\p{Ll}*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
    const right = /^\p{Ll}+(?![\p{L}\p{M}\p{N}])/u.exec(text.slice(at + 1, at + 12))?.[0] ?? '';
    if (left === '' || right === '' || !isSyllable(left + right)) return space;
    return isTorn(left, right, text.slice(Math.max(0, at - left.length - 12), at - left.length).trimEnd())
      ? ''
      : space;
  });
}

function isTorn(left: string, right: string, before: string): boolean {
  if (startsWithVowel(right)) {
    if (!isOnset(left)) return !WORDS_WITHOUT_ONSET.has(right);
    // `t ế`: a lone consonant may also be a unit, or a letter that names something.
    return (
      left.length > 1 || (MARKED.test(right.charAt(0)) && /\p{Ll}$/u.test(before) && !LABELLED.test(before))
    );
  }
  // `hiệ n`: the left part is no syllable by itself.
  return CODA.test(right) && !isSyllable(left) && !isOnset(left);
}

/** A syllable that can stand by itself: one without an onset must be in use, others are the rest of something. */
const standsAlone = (word: string): boolean =>
  isSyllable(word) && (!startsWithVowel(word) || WORDS_WITHOUT_ONSET.has(word));

const inUse = (word: string): boolean => COMMON_SYLLABLES.has(word.toLowerCase());

/**
 * `chủtrì`: two syllables with their tones, which one word cannot have, and one place to part them; of several, as in
 * `thực|hiện` and `thự|chiện`, the one that makes syllables in use.
 */
function splitGlued(text: string): Repaired {
  return rewrite(text, LONG_WORDS, (word) => {
    if (isSyllable(word)) return word;
    const pairs: [string, string][] = [];
    for (let at = 1; at < word.length; at++) {
      const [left, right] = [word.slice(0, at), word.slice(at)];
      if (MARKED.test(left) && MARKED.test(right) && isSyllable(left) && standsAlone(right))
        pairs.push([left, right]);
    }
    const common = pairs.length > 1 ? pairs.filter((pair) => pair.every(inUse)) : pairs;
    const [pair] = common;
    return pair && common.length === 1 ? pair.join(' ') : word;
  });
}
