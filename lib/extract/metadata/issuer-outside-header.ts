/**
 * The issuing body where the header names none: from the banner of a collection, from who acts in the text, from the
 * symbol.
 */
import { issuerOfSymbol } from '../../lexicon/issuer-codes/issuer-codes.ts';
import { findProvince, provinceWithKind } from '../../lexicon/places/places.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import type { Anchor } from '../types.ts';
import type { Frame } from './frame.ts';
import { HEAD, type Issuer, type IssuerHints, LOCAL, TERRITORY } from './issuer-body.ts';
import { issuerName } from './issuer-name.ts';
import { isCapitals } from './lines.ts';

/** The best of what is left, or null when nothing names a body. */
export const issuerOutsideHeader = (
  context: ExtractionContext,
  frame: Frame,
  hints: IssuerHints,
): Issuer | null =>
  issuerOfBanner(context, frame) ??
  decider(context, frame) ??
  issuerFromText(context, frame, hints) ??
  issuerOfCode(hints);

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …` in capitals under the title: who decides. */
function decider(context: ExtractionContext, { rest }: Frame): Issuer | null {
  for (const { block, end, text } of rest.slice(0, 12)) {
    const body = isCapitals(text) ? DECIDER.exec(text)?.groups?.body : undefined;
    if (body) return { name: issuerName(body), anchor: context.anchor(block, end - body.length, end) };
  }
  return null;
}

const DECIDER = definePattern(
  'deciding body with its territory',
  /^(?:CHỦ TỊCH\s+)?(?<body>(?:[ỦU][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)\s+(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s+[^:;.]+)$/u,
  {
    matches: ['ỦY BAN NHÂN DÂN TỈNH KIM SƠN', 'CHỦ TỊCH UBND HUYỆN ĐÔNG HẢI'],
    misses: ['ỦY BAN NHÂN DÂN TỈNH', 'VỀ QUY CHẾ CỦA UBND TỈNH KIM SƠN'],
  },
);

/** `NQ-CP`, `QĐ-TTg`: the code of a central body names it whole. */
function issuerOfCode({ symbol, numberAnchor }: IssuerHints): Issuer | null {
  const entry = symbol === null ? null : issuerOfSymbol(symbol);
  return entry?.level === 'central' && numberAnchor ? { name: entry.name, anchor: numberAnchor } : null;
}

/** `CỦA BỘ TRƯỞNG BỘ Y TẾ` under the type: the body that its head leads. */
function issuerOfBanner(context: ExtractionContext, { banner }: Frame): Issuer | null {
  const [line] = banner;
  const match =
    line &&
    /^CỦA\s+(?:(?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|VIỆN TRƯỞNG|CHÁNH ÁN|THỐNG ĐỐC)\s+)?(?<body>\p{Lu}[\p{Lu}\s,-]*?)(?=\s+SỐ\s|$)/u.exec(
      line.text,
    );
  const body = match?.groups?.body;
  if (!line || !match || !body || !HEAD.test(body)) return null;
  const start = line.start + match[0].length - body.length;
  return { name: issuerName(body), anchor: context.anchor(line.block, start, start + body.length) };
}

const ACTING = definePattern(
  'body that acts in the text',
  /(?<!\p{L})(?:Chủ tịch\s+)?(?<body>(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Tỉnh ủy|Huyện ủy|Thành ủy|Đảng ủy|Sở|Phòng|Ban|[Tt]rường|Hội(?!\s+(?:nghị|thảo|thi|đồng\s+thi))|Đoàn|Liên đoàn|Bộ|Cục|Chi cục|Công an|Văn phòng|Trung tâm)(?:\s+(?!(?:về|việc|của|theo|tại|năm|phối|chủ\s+trì|chỉ\s+đạo|tập\s+trung|giao|có|trên|đã|vừa|đang|sẽ)(?!\p{L}))[\p{L}\d&'’-]+){0,14}?)\s+(?:(?:đã|vừa|đang|sẽ)\s+)?(?:phát động|ban hành|xây dựng|yêu cầu|triển khai|tổ chức|đề ra|hướng dẫn|thông báo|chỉ thị)(?!\p{L})/u,
  {
    matches: [
      'Ủy ban nhân dân huyện Kim Sơn phát động',
      'Sở Giao thông vận tải xây dựng Kế hoạch',
      'UBND tỉnh ban hành Kế hoạch',
      'UBND xã Kim Sơn đã ban hành Quyết định',
    ],
    misses: [
      'phát động phong trào',
      'các xã tổ chức',
      'của Ban Thường vụ Tỉnh ủy về tổ chức',
      'Hội nghị xây dựng kế hoạch',
      'Công an tỉnh phối hợp với lực lượng xây dựng',
    ],
  },
);

/** Without a header the symbol, the signature, the opening and the closing words say who speaks. */
function issuerFromText(context: ExtractionContext, frame: Frame, hints: IssuerHints): Issuer | null {
  const expected = [
    hints.symbol ? issuerOfSymbol(hints.symbol)?.name : null,
    hints.signedFor && issuerName(hints.signedFor),
  ]
    .filter((name): name is string => !!name)
    .map((name) => fold(name));
  let best: { name: string; anchor: Anchor; score: number } | null = null;
  for (const block of context.blocks) {
    const isFrame = context.outline.headingAt(block.index, 0) === null;
    if (block.region !== 'body' || !isFrame) continue;
    for (const match of block.text.matchAll(new RegExp(ACTING.source, 'gu'))) {
      const raw = match.groups?.body ?? '';
      const name = issuerName(raw);
      const fits =
        expected.length === 0 ||
        expected.some((one) => fold(name).startsWith(one) || one.startsWith(fold(name)));
      const score =
        (fits ? 4 : 0) +
        (TERRITORY.test(name) ? 2 : 0) +
        (block.index < (frame.rest[0]?.block ?? 0) + 12 ? 1 : 0);
      if (best && score <= best.score) continue;
      const start = match.index + match[0].indexOf(raw);
      best = { name, score, anchor: context.anchor(block.index, start, start + raw.length) };
    }
  }
  if (!best || (expected.length > 0 && best.score < 4)) return null;
  return { name: completed(best.name, frame, hints), anchor: best.anchor };
}

/** `… TỈNH VĨNH HẢI NĂM 2031` in a title of capitals: nothing but the list of provinces tells where the name is over. */
function provinceInCapitals(text: string, kind: string): string | null {
  const after = text.split(new RegExp(`(?<!\\p{L})${kind.toUpperCase()}\\s+`, 'u'))[1]?.split(/\s+/) ?? [];
  for (let length = Math.min(4, after.length); length > 0; length--) {
    const province = findProvince(after.slice(0, length).join(' '));
    if (province) return province.name;
  }
  return null;
}

/** `Ủy ban nhân dân tỉnh` gets the name of the province that title or place gives. */
function completed(name: string, frame: Frame, hints: IssuerHints): string {
  if (TERRITORY.test(name) || !LOCAL.test(fold(name))) return name;
  const kind = /(?<!\p{L})(?<kind>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$/iu.exec(name)?.groups
    ?.kind;
  const province = hints.place ? findProvince(hints.place, hints.issuedOn) : null;
  if (!kind) return province ? `${name} ${provinceWithKind(province)}` : name;
  const titled = new RegExp(
    `(?<!\\p{L})${kind}\\s+(?<place>\\p{Lu}[\\p{L}'’]*(?:\\s+\\p{Lu}[\\p{L}'’]*){0,4})`,
    'u',
  );
  for (const line of frame.rest.slice(0, 30)) {
    const place = titled.exec(line.text)?.groups?.place;
    if (place) return `${name} ${place}`;
    const inCapitals = provinceInCapitals(line.text, kind);
    if (inCapitals) return `${name} ${inCapitals}`;
  }
  return province && fold(kind) === fold(province.kind) ? `${name} ${province.name}` : name;
}
