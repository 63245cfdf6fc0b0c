/**
 * Who signs (người ký): name, position and the authority to sign (TM., KT., TL., TUQ., Q.).
 */
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import type { Anchor, Signer, SignerAuthority } from '../types.ts';
import { authorityOf, isPosition } from './closing.ts';
import { isCapitals, type Line } from './lines.ts';
import { personName } from './person-name.ts';

export interface SignerFound {
  signer: Signer;
  /** The collective body behind `TM.`, in capitals, or null. */
  signedFor: string | null;
  anchor: Anchor;
}

const MARKS: Record<string, SignerAuthority> = {
  TM: 'TM.',
  'T/M': 'TM.',
  KT: 'KT.',
  'K/T': 'KT.',
  TL: 'TL.',
  'T/L': 'TL.',
  TUQ: 'TUQ.',
  'T/UQ': 'TUQ.',
  Q: 'Q.',
};

const SIGNATURE_LABEL = definePattern(
  'digital signature label under a position',
  /^(?:người ký|ký bởi|được ký bởi|digitally signed|signature|email\s*:|cơ quan\s*:|thời gian ký|ngày ký|chức vụ\s*:|giờ ký)/iu,
  {
    matches: ['Người ký: Sở Y tế', 'Thời gian ký: 06.02.2024', 'Email: a@b.vn'],
    misses: ['Người đứng đầu', '(đã ký)'],
  },
);

/** Reads a signature block, or null when there is none. A name alone is no signature. */
export function readSigner(context: ExtractionContext, lines: readonly Line[]): SignerFound | null {
  const first = lines[0];
  if (!first) return null;
  let authority: SignerAuthority | null = null;
  let position: string | null = null;
  let signedFor: string | null = null;
  let name: string | null = null;
  let end = first;
  let isLabel = false;
  for (const line of lines) {
    const mark = isCapitals(line.text) ? authorityOf(line.text) : null;
    if (mark) {
      // A second block after a name is another signer.
      if (name !== null) break;
      const kind = MARKS[mark.mark] ?? null;
      const inline = splitInline(mark.rest);
      if (kind === 'TM.') signedFor ??= inline.body;
      // `KT.` says more of this signature than the `TM.` above it.
      authority = kind ?? authority;
      position = kind === 'Q.' || kind === null ? mark.rest : inline.position;
    } else if (isPosition(line.text)) {
      if (name !== null) break;
      // After `TM. BAN CHỈ ĐẠO`, `TRƯỞNG BAN` and `PHÓ CHỦ TỊCH UBND`: the first says in what capacity.
      position ??= line.text;
    } else if (SIGNATURE_LABEL.test(line.text)) {
      isLabel = !/\d{1,2}:\d{2}/.test(line.text);
      continue;
    } else if (isLabel) {
      isLabel = !/\d{1,2}:\d{2}/.test(line.text);
      continue;
    } else if (name === null) {
      name = personName(line.text);
      if (name === null) {
        if (position === null && isCapitals(line.text) && signedFor !== null)
          signedFor = `${signedFor} ${line.text}`;
        continue;
      }
    } else continue;
    if (line.block === first.block) end = line;
  }
  if (position === null && authority === null) return null;
  return {
    signer: { name, position: position && sentenceCase(position), authority },
    signedFor,
    anchor: context.anchor(first.block, first.start, end.end),
  };
}

/** `TM. ỦY BAN NHÂN DÂN CHỦ TỊCH` on one line: body and position. */
function splitInline(rest: string): { body: string; position: string | null } {
  const match =
    /(?<!(?<!\p{L})BAN)\s(?<position>(?:PHÓ\s+)?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG BAN|TRƯỞNG PHÒNG|HIỆU TRƯỞNG)(?:\s+(?:THƯỜNG TRỰC|PHỤ TRÁCH))?)(?:\s.*)?$/u.exec(
      rest,
    );
  // Behind `KT. CHỦ TỊCH` the deputy's position follows; the head's own words stay with the authority.
  const position = match?.groups?.position ?? null;
  return match && position
    ? { body: rest.slice(0, match.index).trim(), position }
    : { body: rest.trim(), position: null };
}

/** `PHÓ CHỦ TỊCH` → `Phó Chủ tịch`: the office keeps its capital behind `Phó`. */
function sentenceCase(position: string): string {
  const words = position
    .replace(/^[^\p{L}]+|[*_]/gu, '')
    .trim()
    .split(/\s+/);
  const lower = words.map((word) => word.toLowerCase());
  const capitals = new Set([0]);
  if (lower[0] === 'phó' || lower[0] === 'quyền') capitals.add(1);
  if (lower[0] === 'chánh') capitals.add(1);
  lower.forEach((word, at) => {
    if (['ubnd', 'hđnd', 'mttq'].includes(word)) lower[at] = word.toUpperCase();
  });
  return lower
    .map((word, at) => (capitals.has(at) ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(' ');
}
