/**
 * Unicode as people meant it (sửa mã chữ): one form for each letter, one space, no invisible characters.
 * Legacy encodings come first (`legacy/`): in TCVN3 the soft hyphen that is dropped here is the letter `ư`.
 */
import { definePattern } from './pattern.ts';
import { latinLookAlikes } from './repair-look-alikes.ts';
import { chain, type Repaired, rewrite, unchanged } from './repair-rewrite.ts';

export type { Repaired } from './repair-rewrite.ts';

/** Letters that fonts and converters put in the place of another: Icelandic eth and its kin for `đ`, gha for `ư`. */
const LETTERS: Record<string, string> = {
  '\u00d0': 'Đ',
  '\u0189': 'Đ',
  '\u00f0': 'đ',
  '\u0256': 'đ',
  '\u01a2': 'Ư',
  '\u01a3': 'ư',
  '\u2011': '-',
};

/** Symbol and Wingdings characters as Word stores them, U+F000 plus the code in the font. */
const SYMBOLS: Record<string, string> = {
  '\uf02b': '+',
  '\uf02d': '-',
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf06e': '▪',
  '\uf0d8': '➢',
  '\uf076': '❖',
  '\uf0fc': '✓',
  '\uf0a3': '≤',
  '\uf0b3': '≥',
  '\uf0b1': '±',
  '\uf0b4': '×',
  '\uf0ae': '→',
  '\uf0e0': '→',
};

/** Bullets of Symbol, Wingdings and Courier New whose font was lost: only at the start of a line they are bullets. */
const LOST_BULLETS: Record<string, string> = { '·': '•', '§': '▪', Ø: '➢', o: '◦', v: '❖' };

const REPLACED = definePattern(
  'character with one right form',
  /\r\n?|[\u0085\u2028\u2029]|[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\u00d0\u0189\u00f0\u0256\u01a2\u01a3\u2011]|[\uf02b\uf02d\uf0b7\uf0a7\uf06e\uf0d8\uf076\uf0fc\uf0a3\uf0b3\uf0b1\uf0b4\uf0ae\uf0e0]/gu,
  { matches: ['\u00d0ắk', 'a\u00a0b', '\uf0b7', ['a\r\nb', '\r\n']], misses: ['Đắk Tô', 'a b\nc'] },
);

const INVISIBLE = definePattern(
  'invisible character',
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu,
  { matches: ['a\u200bb', '\ufeff', 'ng\u00ad'], misses: ['a b', 'a\nb', 'ộ'] },
);

const MARKED = definePattern(
  'letter with combining marks',
  /\P{M}[\p{M}\u1161-\u1175\u11a8-\u11c2]+|[\u0340\u0341\u212a\u212b]/gu,
  { matches: ['o\u0323\u0302'], misses: ['ộ', 'toàn'] },
);

/** A tone typed before the vowel's own mark would keep the two from becoming one letter. */
const TONE_FIRST = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/gu;

const LINE_BULLET = definePattern(
  'bullet whose font was lost',
  /(?<=(?:^|\n)[ \n]*)(?:[\uf021-\uf0ff](?=[^\n])|[·§Ø](?= )|[ov](?= +[\p{L}“"(]))/gu,
  {
    matches: [['o Tăng cường', 'o'], ['· Giảm', '·'], '\uf0ab Tăng', ['a\nv Duy trì', 'v']],
    misses: ['ông', 'a o b', 'Ø20', 'v.v', 'sông \uf0ab'],
  },
);

const SPACING = definePattern('spacing to fold', /^[ \n]+|[ \n]+$| *\n[ \n]*| {2,}/gu, {
  matches: [' a', 'a ', 'a  b', 'a \n b'],
  misses: ['a b', 'a, b'],
});

/** Text without a match is left as it is: most text is, and this one look is far cheaper than the steps. */
const SUSPECT = definePattern(
  'sign that text needs repair',
  /[^\n -~À-ÏÑ-ïñ-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ–—“”‘’…•≥≤]|^[ \n]|[ \n]$| {2}| \n|\n[ \n]|(?:^|\n)[ovØ] /u,
  {
    matches: [' a', 'a  b', 'a ', 'o\u0323', 'a\no Tăng'],
    misses: ['a b', 'Thu đạt 2.192 tỷ đồng – vượt\nkế hoạch'],
  },
);

/** NFC, letter by letter so that the map stays exact. */
function compose(text: string): Repaired {
  const whole = text.normalize('NFC');
  if (whole === text && !TONE_ORDER.test(text)) return unchanged(text);
  const result = rewrite(text, MARKED, (cluster) =>
    cluster.normalize('NFD').replace(TONE_FIRST, '$2$1').normalize('NFC'),
  );
  if (result.text === result.text.normalize('NFC')) return result;
  // Scripts whose letters join in other ways than base and mark: right as a whole, mapped as one piece.
  return rewrite(text, /[\s\S]+/gu, () => result.text.normalize('NFC'));
}

/** A letter that carries a tone, followed by the mark of the vowel. */
const TONE_ORDER = /[àáãảèéẽẻòóõỏÀÁÃẢÈÉẼẺÒÓÕỎ][\u0302\u0306]/u;

const replaceCharacters = (text: string): Repaired =>
  rewrite(text, REPLACED, (found) => {
    if (/^[\r\u0085\u2028\u2029]/.test(found)) return '\n';
    return LETTERS[found] ?? SYMBOLS[found] ?? ' ';
  });

const dropInvisible = (text: string): Repaired => rewrite(text, INVISIBLE, () => '');

const namedBullets = (text: string): Repaired =>
  rewrite(text, LINE_BULLET, (found) => LOST_BULLETS[found] ?? '•');

const foldSpaces = (text: string): Repaired =>
  rewrite(text, SPACING, (found, offset) => {
    if (offset === 0 || offset + found.length === text.length) return '';
    return found.includes('\n') ? '\n' : ' ';
  });

/**
 * Repairs Unicode text: NFC, `Ð` → `Đ`, `ƣ` → `ư`, private-use bullets, every kind of space → one space, invisible
 * characters (soft hyphens among them) dropped, Cyrillic look-alikes inside words → Latin, trimmed. Keeps `\n`, folds
 * repeated ones. Idempotent; never adds, drops or changes a digit.
 */
export function repair(text: string): Repaired {
  if (!SUSPECT.test(text)) return unchanged(text);
  return chain(text, [dropInvisible, replaceCharacters, latinLookAlikes, compose, namedBullets, foldSpaces]);
}
