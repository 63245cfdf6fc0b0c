/**
 * The grammar of the written Vietnamese syllable (âm tiết): onset + rime + tone. It knows which spellings are possible,
 * not which are words; about 7,000 are possible and 4 in 5 of those are in use.
 */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

/** Rimes without tone, the letter after `qu` and `gi` included as in writing. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
   i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu
   ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
   y yêm yên yêng yêt yêu`
    .trim()
    .split(/\s+/),
);

/** Rimes that stand after `qu` only, where `u` belongs to the onset. */
const AFTER_QU = new Set(['ych', 'ynh', 'yt', 'yên', 'yêt', 'ăm', 'ăng', 'ăp']);

/** Rimes that may stand without an onset or after a few consonants only: `y` for `i`. */
const Y_RIMES = /^y/;

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A stopped syllable takes the tones sắc and nặng only. */
const STOPPED = /(?:c|ch|p|t)$/;
const STOPPED_TONE = /[\u0301\u0323]/;

const known = new Map<string, boolean>();
/** Enough for every syllable of a library; bounds the memory of a long-running page. */
const MAX_KNOWN = 20_000;

/** True when the word, in any case, is a possible Vietnamese syllable. One word, no spaces or digits. */
export function isSyllable(word: string): boolean {
  if (word.length > 9) return false;
  const found = known.get(word);
  if (found !== undefined) return found;
  const verdict = spells(word.toLowerCase().normalize('NFD'));
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(word, verdict);
  return verdict;
}

function spells(decomposed: string): boolean {
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const plain = decomposed.replace(TONE, '').normalize('NFC');
  if (STOPPED.test(plain) && plain.length > 2 && !STOPPED_TONE.test(tones[0] ?? '')) return false;
  return splits(plain);
}

function splits(plain: string): boolean {
  if (RIMES.has(plain)) return true;
  for (const onset of ONSETS) {
    if (!plain.startsWith(onset)) continue;
    if (fits(onset, plain.slice(onset.length))) return true;
  }
  return plain === 'gi';
}

/** Spelling rules between onset and rime: `k gh ngh` before `e ê i y`, `c g ng` before the others. */
function fits(onset: string, rime: string): boolean {
  if (onset === 'qu') return (RIMES.has(rime) && !/^[uư]|^o[ae]/.test(rime)) || AFTER_QU.has(rime);
  if (!RIMES.has(rime)) return false;
  const front = /^[eêiy]/.test(rime);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front;
  if (onset === 'c' || onset === 'ng') return !front;
  if (onset === 'g') return !front || rime.startsWith('i');
  if (onset === 'gi') return !/^i/.test(rime);
  if (Y_RIMES.test(rime)) return rime === 'y';
  return true;
}

/** Consonants that can begin a syllable. */
export const isOnset = (text: string): boolean => ONSETS.includes(text.toLowerCase());

/** Share of possible syllables among the words that carry Vietnamese letters, and how many such words there are. */
export interface SyllableShare {
  words: number;
  share: number;
}

const BETWEEN = /[\s!-/0-9:-@[-`{-~\u2010-\u2015\u201c\u201d\u2026\u00a0]+/u;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Measures text by its words with letters beyond ASCII; signs inside words, as damaged text has them, count against it. */
export function syllableShare(text: string): SyllableShare {
  let words = 0;
  let valid = 0;
  for (const word of text.split(BETWEEN)) {
    // A single sign (`§`, `×`) would pass for a letter in any encoding.
    if (word.length < 2 || !BEYOND_ASCII.test(word)) continue;
    words++;
    if (isSyllable(word)) valid++;
  }
  return { words, share: words === 0 ? 0 : valid / words };
}
