/**
 * Goals given to bodies by name (giao chỉ tiêu cho từng đơn vị): the body answers for the figure, the line over the list
 * or the verb says what is counted.
 */
import { NEW_BUILDS } from '../../lexicon/comparators.ts';
import { definePattern } from '../../text/pattern.ts';
import { cleanName } from './clean.ts';

const BODY = String.raw`(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|[Cc]ông an|[Hh]ội Nông dân|[Hh]ội Phụ nữ|[Đđ]oàn)\s)?(?:[Hh]uyện|[Tt]hành phố|[Tt]hị xã|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|TP\.?|TX\.?|[Tt]rường|[Kk]hoa|[Tt]hôn)\s(?:\p{Lu}[\p{L}\d]*|\d{1,2})(?:\s\p{Lu}\p{L}*){0,4}`;

const BODY_ALONE = definePattern('name of a body', new RegExp(`^${BODY}$`, 'u'), {
  matches: ['Huyện Bắc Khê', 'UBND xã Tân Lập', 'phường 5', 'Trường THCS Lê Lai'],
  misses: ['huyện đạt chuẩn', 'xã Tân Lập đạt chuẩn', 'Sản lượng'],
});

/** `Giao chỉ tiêu kết nạp hội viên cho các xã như sau:` */
const GIVES = definePattern(
  'line that gives goals to bodies',
  /(?<!\p{L})(?:chỉ tiêu|kế hoạch)\s(?:về\s)?(?<what>[^:;.]{6,160}?)\s(?:(?:năm|giai đoạn)\s[\d\s–-]{4,12})?(?:cho|đến|đối với|của)\s(?:các|từng)\s[^:;.]{2,80}:$/iu,
  {
    matches: [
      'Giao chỉ tiêu kết nạp hội viên mới cho các xã như sau:',
      'Phân bổ kế hoạch trồng rừng năm 2025 cho từng huyện, cụ thể:',
    ],
    misses: ['Chỉ tiêu cụ thể:', 'Giao các xã:'],
  },
);

/** What the list under a line counts for each body, or null when the line gives nothing to bodies. */
export function givenToBodies(lead: string, name: string): string | null {
  if (!BODY_ALONE.test(name)) return null;
  return cleanName(GIVES.exec(lead.trim())?.groups?.what ?? '') || null;
}

const BODY_BUILDS = new RegExp(
  String.raw`(?:^|[\s,;:])(?<body>${BODY})\s(?=(?:${NEW_BUILDS.join('|')})(?!\p{L}))`,
  'u',
);

/** `Giao huyện Bắc Khê phát triển mới 850 người`: the body that is told to build, and the offset after its name. */
export function bodyThatBuilds(lead: string): { body: string; end: number } | null {
  const match = BODY_BUILDS.exec(lead);
  const body = match?.groups?.body;
  return match && body ? { body, end: match.index + match[0].length } : null;
}
