/**
 * The end of a document: distribution list (nơi nhận) and signature block, side by side or one under the other.
 */
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import { isCapitals, type Line, linesOf } from './lines.ts';
import { personName } from './person-name.ts';
import { FILE_COPY } from './recipients.ts';

export interface Closing {
  /** Lines of the distribution list, the words `Nơi nhận` left out. */
  recipients: Line[];
  /** Lines of the signature block from its first authority or position line on. */
  signature: Line[];
}

const RECIPIENTS_HEAD = definePattern(
  'head of the distribution list',
  /^N[ƠơOo][Ii]\s+[Nn][Hh][Ậậ][Nn]\s*:?\s*/u,
  {
    matches: ['Nơi nhận:', 'NƠI NHẬN:', 'Nơi nhận'],
    misses: ['Nơi ở', 'Người nhận:'],
  },
);

const AUTHORITY = definePattern(
  'authority to sign',
  /^(?<authority>TM|T\/M|KT|K\/T|TL|T\/L|TUQ|T\/UQ|Q)(?:\s*\.\s*|\s+)(?=\p{Lu}{2})/u,
  {
    matches: ['TM. ỦY BAN NHÂN DÂN', 'T/M BAN THƯỜNG VỤ', 'KT.GIÁM ĐỐC', 'Q. HIỆU TRƯỞNG'],
    misses: ['TM điện tử', 'KTX'],
  },
);

const POSITION = definePattern(
  'position of a signer',
  /^(?:QUYỀN\s+)?(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BÍ THƯ|TỔNG BÍ THƯ|TRƯỞNG|HIỆU TRƯỞNG|CHÁNH|VIỆN TRƯỞNG|(?:TỔNG |CHI )?CỤC TRƯỞNG|VỤ TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CHỦ NHIỆM|CHỈ HUY TRƯỞNG|CHỈ HUY|CHÍNH [ỦU][ỶY]|TƯ LỆNH|TỔNG THƯ K[ÝÍ]|THƯ K[ÝÍ]|TỔNG BIÊN TẬP|ĐỘI TRƯỞNG|TỔ TRƯỞNG|[ỦU][ỶY] VIÊN|TỔNG THANH TRA|VĂN PHÒNG TRƯỞNG|THƯỜNG TRỰC)(?!\p{L})/u,
  {
    matches: ['CHỦ TỊCH', 'PHÓ GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'TRƯỞNG PHÒNG', 'PHÓ BÍ THƯ THƯỜNG TRỰC'],
    misses: ['TRƯỜNG TIỂU HỌC', 'Chủ tịch', 'VĂN PHÒNG'],
  },
);

/** Without the marks that a stamp or OCR puts before the words. */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}(]+/u, '');

export const isAuthority = (text: string): boolean => AUTHORITY.test(bare(text));
export const isPosition = (text: string): boolean =>
  POSITION.test(bare(text)) && isCapitals(text) && text.length <= 90;
/** `TM`, `K/T` … as printed, or null. */
export const authorityOf = (text: string): { mark: string; rest: string } | null => {
  const match = AUTHORITY.exec(bare(text));
  return match ? { mark: match.groups?.authority ?? '', rest: bare(text).slice(match[0].length) } : null;
};
const opensSignature = (line: Line): boolean =>
  isPosition(line.text) || (isAuthority(line.text) && isCapitals(line.text));

/** `KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Văn An` in one line of a portal or reader: position and name, each as a line. */
function positionAndName(line: Line): Line[] {
  const at = /^[\P{Ll}]+?\s(?=\p{Lu}\p{Ll})/u.exec(line.text)?.[0].length ?? 0;
  const head = line.text.slice(0, at).trim();
  const name = line.text.slice(at);
  if (at === 0 || !(isPosition(head) || isAuthority(head)) || personName(name) === null) return [line];
  const behind = line.start + at;
  return [
    { ...line, text: head, end: line.start + head.length },
    { ...line, text: name, start: behind },
  ];
}

/** How many lines a signature block can take, stamp and blanks of a reader included. */
const SIGNATURE_LINES = 16;

/** Finds the list and the block. Either may be empty. */
export function readClosing(context: ExtractionContext): Closing {
  const lines = linesOf(context.blocks.filter((block) => block.region !== 'footnote')).flatMap(
    positionAndName,
  );
  const at = lines.findIndex((line) => RECIPIENTS_HEAD.test(line.text));
  const head = lines[at];
  if (!head) return { recipients: [], signature: lastSignature(lines) };
  const beside = lines.filter(
    (line) => line.table !== null && line.table === head.table && line.column !== head.column,
  );
  const signatureAt = beside.findIndex(opensSignature);
  if (head.table !== null) {
    const own = lines.filter(
      (line, index) => index >= at && line.table === head.table && line.column === head.column,
    );
    const below = lines
      .slice(at + own.length)
      .filter((line) => line.table !== head.table)
      .slice(0, SIGNATURE_LINES);
    const belowAt = below.findIndex(opensSignature);
    const signature = signatureAt >= 0 ? beside.slice(signatureAt) : belowAt >= 0 ? below.slice(belowAt) : [];
    return { recipients: listLines([...own, ...runOn(context, own)], signatureAt < 0), signature };
  }
  const after = lines.slice(at, at + 90);
  const before = lines.slice(Math.max(0, at - SIGNATURE_LINES), at);
  const beforeAt = before.findIndex((line, index) => opensSignature(line) && before.length - index <= 8);
  if (after.slice(0, 30).some((line) => line.column === 1 && line.table === null))
    return tabbed(after, before.slice(-3));
  const afterAt = after.findIndex((line, index) => index > 0 && opensSignature(line));
  const recipients = listLines(after.slice(0, afterAt > 0 ? afterAt : 60), true);
  const near = afterAt > 0 && afterAt <= recipients.length + 12;
  if (near) return { recipients, signature: after.slice(afterAt, afterAt + SIGNATURE_LINES) };
  return { recipients, signature: beforeAt >= 0 ? before.slice(beforeAt) : lastSignature(lines) };
}

/** How many blocks below its cell the rest of a list may stand. */
const RUN_ON = 8;

/** The rest of a list that runs below its cell, as notes of the page or as items of their own; closed by its file copy. */
function runOn(context: ExtractionContext, own: readonly Line[]): Line[] {
  const block = own[0]?.block ?? 0;
  if (own.some((line) => FILE_COPY.test(line.text))) return [];
  const notes = linesOf(
    context.blocks.filter(
      ({ region, index, kind, text }) =>
        (region === 'footnote' || (kind === 'paragraph' && /^[-–—+•]\s/u.test(text))) &&
        index > block &&
        index <= block + RUN_ON,
    ),
  );
  return notes.slice(0, notes.findIndex((line) => FILE_COPY.test(line.text)) + 1);
}

/** List and signature set side by side with tabs; the authority may stand on a line of its own above. */
function tabbed(after: readonly Line[], before: readonly Line[]): Closing {
  const right = after.filter((line) => line.column === 1).slice(0, SIGNATURE_LINES);
  const above = before.filter(opensSignature);
  return {
    recipients: listLines(
      after.filter((line) => line.column !== 1),
      true,
    ),
    signature: [...above, ...right].slice([...above, ...right].findIndex(opensSignature)),
  };
}

/** The list without its head, up to a signature line that a reader put into the same column. */
function listLines(lines: readonly Line[], stopAtSignature: boolean): Line[] {
  const head = lines[0];
  if (!head) return [];
  const length = RECIPIENTS_HEAD.exec(head.text)?.[0].length ?? 0;
  const rest = head.text.slice(length);
  const out = rest ? [{ ...head, start: head.start + length, text: rest }] : [];
  for (const line of lines.slice(1)) {
    if (stopAtSignature && opensSignature(line)) break;
    out.push(line);
  }
  return out;
}

/** Without a distribution list: the last authority or position line of the running text. */
function lastSignature(lines: readonly Line[]): Line[] {
  const tail = lines.slice(Math.floor(lines.length / 4));
  const last = tail.findLastIndex(opensSignature);
  if (last < 0) return [];
  // Authority, head post and own post stand in up to four lines on end.
  let first = last;
  for (let at = last - 1; at >= Math.max(0, last - 3); at--) {
    const above = tail[at];
    if (!above) break;
    // `K/T VIỆN TRƯỞNG` / `VIỆN KIỂM SÁT …` / `PHÓ VIỆN TRƯỞNG`: older blocks name the body between.
    if (opensSignature(above)) first = at;
    else if (!isCapitals(above.text)) break;
  }
  return tail.slice(first, first + SIGNATURE_LINES);
}
