/**
 * Whether a sentence states the goals of a higher level as that level's own (nhắc lại chỉ tiêu của cấp trên).
 */
import { definePattern } from '../../text/pattern.ts';
import type { IssuerLevel } from '../types.ts';

const OWNER = definePattern(
  'goals that belong to a level',
  /(?:góp phần\s+(?:hoàn thành|thực hiện|đạt)|hoàn thành|thực hiện)\s+(?:thắng lợi\s+|tốt\s+)?(?:các\s+|những\s+)?(?:mục tiêu|chỉ tiêu|nhiệm vụ)[^.;:]{0,80}?(?:của|do|trên địa bàn)\s+(?:toàn\s+)?(?<owner>tỉnh|huyện|trung ương|cả nước|thành phố|quốc gia|ngành)|(?:chỉ tiêu|mục tiêu)\s+(?:của\s+)?(?<given>tỉnh|huyện|trung ương|thành phố)\s+giao/iu,
  {
    matches: [
      'góp phần hoàn thành chỉ tiêu của tỉnh năm 2024:',
      'thực hiện các mục tiêu phát triển của huyện',
    ],
    misses: ['hoàn thành chỉ tiêu kế hoạch', 'chỉ tiêu của đơn vị'],
  },
);

/** What is reached together with the whole of a level is that level's goal: `cùng toàn tỉnh đạt …`. */
const TOGETHER = definePattern(
  'goals reached together with a level',
  /(?<!\p{L})cùng\s(?:với\s)?(?:cả|toàn)\s(?<owner>tỉnh|huyện|nước|quốc|thành phố|ngành)(?!\p{L})[^.;]*$/iu,
  {
    matches: ['góp phần cùng toàn tỉnh đạt mục tiêu ', 'cùng với cả nước phấn đấu có '],
    misses: ['cùng toàn thể hội viên đạt ', 'cùng cả tỉnh về đích; xã có ', 'toàn tỉnh đạt '],
  },
);

/** Height of the levels; a higher number stands above. */
const HEIGHT: Record<string, number> = {
  'trung ương': 4,
  'cả nước': 4,
  'quốc gia': 4,
  nước: 4,
  quốc: 4,
  tỉnh: 3,
  'thành phố': 3,
  ngành: 3,
  huyện: 2,
};

const ISSUER_HEIGHT: Record<IssuerLevel, number> = {
  central: 4,
  province: 3,
  department: 2.5,
  district: 2,
  division: 1.5,
  commune: 1,
  organisation: 1,
  school: 0,
  // A Party body may stand at any level: only the centre is surely above it.
  party: 3,
};

/**
 * True when the words before a goal give it to a level above the issuer: those of its sentence and of the line over it, or
 * of its own part (`own`, between semicolons).
 */
export function isRestated(lead: string, own: string, level: IssuerLevel | null): boolean {
  const match = OWNER.exec(lead);
  const together = TOGETHER.exec(own)?.groups?.owner;
  const owner = (match?.groups?.owner ?? match?.groups?.given ?? together)?.toLowerCase();
  if (!owner || level === null) return false;
  return (HEIGHT[owner] ?? 0) > ISSUER_HEIGHT[level];
}
