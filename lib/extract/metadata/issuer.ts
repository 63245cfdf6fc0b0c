/**
 * The issuing body (cơ quan ban hành) with its jurisdiction: from the header, else from symbol, signature and text.
 */
import { issuerOfSymbol } from '../../lexicon/issuer-codes/issuer-codes.ts';
import { findProvince, provinceWithKind } from '../../lexicon/places/places.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import type { ExtractionContext } from '../context.ts';
import type { Frame } from './frame.ts';
import { withoutTitles } from './header-lines.ts';
import { HEAD, type Issuer, type IssuerHints, LOCAL, TERRITORY } from './issuer-body.ts';
import { issuerLevel } from './issuer-level.ts';
import { issuerName } from './issuer-name.ts';
import { issuerOutsideHeader } from './issuer-outside-header.ts';
import { isCapitals, type Line } from './lines.ts';

const PARTY_COMMITTEE = /(?<!\p{L})(?:tỉnh|thành|huyện|quận|thị|đảng) ủy(?!\p{L})/u;

/** The issuer, or null when nothing names one. */
export function readIssuer(context: ExtractionContext, frame: Frame, hints: IssuerHints): Issuer | null {
  const bodies = withoutUnionTitle(headerBodies(frame));
  const own = bodies.at(-1);
  if (own) {
    const above = bodies.slice(0, -1).map((body) => body.name);
    return {
      name: namedBySymbol(own.name, hints.symbol) ?? withTerritory(own.name, above, hints),
      anchor: context.anchor(own.block, own.start, own.end),
    };
  }
  return issuerOutsideHeader(context, frame, hints);
}

/** `VIỆN KIỂM SÁT NHÂN DÂN` in a narrow column that lost its second line: the symbol's code names a central body whole. */
function namedBySymbol(name: string, symbol: string | null): string | null {
  const entry = symbol === null ? null : issuerOfSymbol(symbol);
  return entry?.level === 'central' && fold(entry.name).startsWith(`${fold(name)} `) ? entry.name : null;
}

/**
 * `ĐOÀN TNCS HỒ CHÍ MINH` above the date is the title of the Youth Union, as `ĐẢNG CỘNG SẢN VIỆT NAM` is of the Party;
 * it stays where the organ on the left does not say whose it is (`BAN CHẤP HÀNH TRUNG ƯƠNG`), and goes where the line
 * above the organ does (`TỈNH ĐOÀN …` / `BAN CHẤP HÀNH`).
 */
function withoutUnionTitle(bodies: readonly Body[]): readonly Body[] {
  const [above, before, last] = [bodies.at(-3), bodies.at(-2), bodies.at(-1)];
  if (!last || !YOUTH_UNION.test(last.name) || !before) return bodies;
  const isAnyones = LEADING_ORGAN.test(before.name) && !(above && UNION_OF_PLACE.test(above.name));
  return isAnyones ? bodies : bodies.slice(0, -1);
}

interface Body {
  name: string;
  block: number;
  start: number;
  end: number;
}

/** Bodies of the header from the highest to the issuer, lines of one name joined. */
function headerBodies(frame: Frame): Body[] {
  const groups: { parts: string[]; block: number; start: number; end: number }[] = [];
  for (const line of frame.header) {
    const last = groups.at(-1);
    // `NAM` alone is the end of the national title, unless a narrow column tore the country off a name.
    const isTorn =
      line.text === 'NAM' && last?.block === line.block && /\sVIỆT$/u.test(last.parts.at(-1) ?? '');
    const text = isTorn ? line.text : nameOf(line);
    if (!/\p{L}{2}/u.test(text)) continue;
    const isTitle = UNION_TITLE.test(text) && UNION_OF_PLACE.test(groups.at(-2)?.parts.join(' ') ?? '');
    const goesOn = !isTitle && continuesName(last?.parts.join(' ') ?? '', text);
    const starts = HEAD.test(text.toUpperCase()) && !goesOn;
    const pair = starts ? SUPERIOR_AND_OWN.exec(text)?.groups : undefined;
    const names = pair ? [pair.above ?? '', pair.own ?? ''] : [text];
    if (starts)
      for (const name of names)
        groups.push({ parts: [name], block: line.block, start: line.start, end: line.end });
    else if (last && sameColumn(last.block, line)) {
      last.parts.push(text);
      if (line.block === last.block) last.end = line.end;
    }
  }
  return groups.map(({ parts, ...place }) => ({ ...place, name: issuerName(parts.join(' ')) }));
}

/** Two lines of a header that a portal made one: `BỘ TÀI CHÍNH TỔNG CỤC THUẾ`. */
const SUPERIOR_AND_OWN = definePattern(
  'superior and issuer in one line',
  /^(?<above>(?:BỘ|UBND|[ỦU][ỶY] BAN NHÂN DÂN|SỞ|PHÒNG (?:GD\S*|GIÁO DỤC)|TẬP ĐOÀN|TỔNG CÔNG TY)\s.{2,60}?)\s+(?<own>(?:TỔNG CỤC|CHI CỤC|BỆNH VIỆN|CÔNG TY|SỞ|PHÒNG (?:NỘI VỤ|TÀI CHÍNH|GIÁO DỤC|VĂN H[ÓO][ÁA]|KINH TẾ|LAO ĐỘNG|TƯ PHÁP|TÀI NGUYÊN|NÔNG NGHIỆP|Y TẾ|DÂN TỘC|CÔNG THƯƠNG|QUẢN LÝ)|(?<!PHƯỜNG |XÃ )TRUNG TÂM|BAN QUẢN LÝ|TRƯỜNG (?:TIỂU HỌC|TH|TH&THCS|THCS|THPT|MẦM NON|MẪU GIÁO|MN|ĐẠI HỌC|CAO ĐẲNG|PTDT\p{L}*))\s.{2,})$/u,
  {
    matches: [
      'BỘ TÀI CHÍNH TỔNG CỤC THUẾ',
      'UBND TỈNH KIM SƠN SỞ Y TẾ',
      'SỞ Y TẾ KIM SƠN BỆNH VIỆN MẮT KIM SƠN',
      'PHÒNG GD&ĐT HUYỆN KIM SƠN TRƯỜNG TIỂU HỌC BẾ VĂN ĐÀN',
      'UBND HUYỆN KIM SƠN PHÒNG NỘI VỤ HUYỆN',
      'TỔNG CÔNG TY CẤP NƯỚC CÔNG TY CẤP NƯỚC KIM SƠN',
    ],
    misses: [
      'BỘ QUỐC PHÒNG',
      'UBND PHƯỜNG TRUNG TÂM',
      'BỘ TÀI CHÍNH',
      'TRƯỜNG ĐẠI HỌC KIM SƠN',
      'SỞ Y TẾ KIM SƠN',
    ],
  },
);

/** `ỦY BAN MẶT TRẬN TỔ QUỐC` / `VIỆT NAM …` and `… THƯƠNG BINH VÀ` / `XÃ HỘI` go on over the line. */
const continuesName = (before: string, text: string): boolean =>
  /(?:VÀ|CÁC|CỦA|-|,)$/iu.test(before.trim()) ||
  (/ỦY BAN$|BAN CHẤP HÀNH$|HỘI ĐỒNG$/iu.test(before.trim()) && before !== '') ||
  (/^(?:BAN CHẤP HÀNH|BAN THƯỜNG VỤ)$/iu.test(before.trim()) && /^ĐẢNG|^ĐOÀN|^HỘI/iu.test(text)) ||
  (/^THƯỜNG TRỰC$/iu.test(before.trim()) &&
    /^(?:HĐND|HỘI ĐỒNG|(?:TỈNH|THÀNH|HUYỆN|ĐẢNG) [ỦU])/iu.test(text)) ||
  (/^[ỦU][ỶY] BAN THƯỜNG VỤ$/iu.test(before.trim()) && /^QUỐC HỘI/iu.test(text)) ||
  (/THƯƠNG BINH(?: VÀ XÃ)?$/iu.test(before.trim()) && /^HỘI/iu.test(text));

const sameColumn = (block: number, line: Line): boolean => line.block === block || line.block - block <= 2;

const SESSION = definePattern(
  'session of a council, a remark in brackets',
  /^(?:KH[ÓO][AÁ]\s+[IVX\d]|KỲ HỌP|\()/u,
  {
    matches: ['KHÓA XII KỲ HỌP THỨ 11', 'KHÓA IX, KỲ HỌP THỨ 5', '(Từ ngày 07/12 đến ngày 09/12/2031)'],
    misses: ['KHOA DƯỢC', 'KHO BẠC NHÀ NƯỚC'],
  },
);

/** The part of a header line that can name a body, or empty: capitals, without titles, number, date and marks. */
function nameOf(line: Line): string {
  if (SESSION.test(line.text)) return '';
  const text = withoutTitles(line.text)
    .replace(/(?<!\p{L})S[ốỐôÔóÓ]\s*(?::.*|[\d.…_/\s-].*)$/u, ' ')
    .replace(/\p{Lu}[\p{L}\s.'’-]*,\s*ngày[\s.…_\d]*(?:tháng.*)?$/u, ' ')
    .replace(/(?<!\p{L})V\/v.*$/iu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return isCapitals(text) && text.length <= 160 && !/\p{L}\d|\d\p{L}/u.test(text)
    ? withoutTitles(text.replace(/\s+\p{L}\.?$/u, ''))
    : '';
}

function withTerritory(name: string, above: readonly string[], hints: IssuerHints): string {
  const next = above.at(-1);
  // `BAN CHẤP HÀNH TRUNG ƯƠNG` left, `ĐOÀN TNCS HỒ CHÍ MINH` right, where the Party has its own title.
  if (YOUTH_UNION.test(name) && next && LEADING_ORGAN.test(next)) {
    const organ = LEADING_ORGAN.exec(next)?.groups;
    return [organ?.organ, name, organ?.territory].filter(Boolean).join(' ');
  }
  // `HĐND TỈNH …` / `THƯỜNG TRỰC`, `ĐOÀN TNCS …` / `BAN CHẤP HÀNH TỈNH …`: an organ of the body above.
  const organ = ORGAN.exec(name);
  if (organ && next) return [organ.groups?.organ, next, organ.groups?.territory].filter(Boolean).join(' ');
  if (TERRITORY.test(name) || !LOCAL.test(fold(name)) || /trung ương/iu.test(name)) return name;
  if (issuerLevel(name, hints.issuedOn) === 'central') return name;
  const committee = above.findLast((body) => PARTY_COMMITTEE.test(fold(body)));
  if (committee && /^(?:ban|ủy ban kiểm tra)/iu.test(name) && !PARTY_COMMITTEE.test(fold(name)))
    return `${name} ${committee}`;
  const higher = above.findLast((body) => TERRITORY.test(body));
  const territory = higher ? TERRITORY.exec(higher)?.groups?.territory : undefined;
  if (territory) return joinTerritory(name, territory);
  // A ministry above means a body of the ministry, not of a province.
  if (above.some((body) => /^bộ /iu.test(body))) return name;
  const province = hints.place ? findProvince(hints.place, hints.issuedOn) : null;
  if (!province) return name;
  // `ỦY BAN NHÂN DÂN` / `LÀO CAI`: only the word for the kind is left out.
  return fold(name).endsWith(` ${fold(province.name)}`)
    ? `${name.slice(0, -province.name.length)}${provinceWithKind(province)}`
    : joinTerritory(name, provinceWithKind(province));
}

const YOUTH_UNION = /^Đoàn Thanh niên Cộng sản Hồ Chí Minh$/u;
const UNION_TITLE = /^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/u;
const UNION_OF_PLACE = definePattern(
  'Youth Union of a level',
  /^(?:(?:tỉnh|thành|huyện|quận|thị) đoàn|đoàn (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|khối|trường))(?!\p{L})/iu,
  {
    matches: ['TỈNH ĐOÀN KIM SƠN', 'Đoàn xã Kim Thượng'],
    misses: ['ĐOÀN TNCS HỒ CHÍ MINH', 'Đoàn đại biểu Quốc hội tỉnh Kim Sơn'],
  },
);
const LEADING_ORGAN = definePattern(
  'leading organ of the Youth Union without its name',
  /^(?<organ>Ban (?:Chấp hành|Thường vụ|Bí thư)(?: Trung ương)?)(?:\s+(?<territory>(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s.+))?$/u,
  {
    matches: ['Ban Chấp hành Trung ương', 'Ban Chấp hành tỉnh Kim Sơn', 'Ban Thường vụ'],
    misses: ['Ban Chấp hành Đảng bộ tỉnh Kim Sơn', 'Ban Chấp hành Tỉnh Đoàn Kim Sơn'],
  },
);

const ORGAN = definePattern(
  'organ of the body above',
  /^(?<organ>Văn phòng|Thường trực|Ban Thường trực|Ban Thường vụ|Ban Chấp hành)(?:\s+(?<territory>(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s(?![Đđ]oàn).+))?$/u,
  {
    matches: ['Thường trực', 'Ban Chấp hành tỉnh Kim Sơn', 'Văn phòng'],
    misses: [
      'Ban Chấp hành Đảng bộ tỉnh',
      'Ban Chấp hành huyện Đoàn Kim Sơn',
      'Văn phòng Ủy ban nhân dân',
      'Ban Tổ chức',
    ],
  },
);

/** `Thanh tra tỉnh` and `tỉnh Kim Sơn` share the word for the kind. */
function joinTerritory(name: string, territory: string): string {
  const kind = /^(?:thành phố|thị xã|thị trấn|đặc khu|\p{L}+)/u.exec(territory)?.[0] ?? '';
  return fold(name).endsWith(` ${fold(kind)}`)
    ? `${name}${territory.slice(kind.length)}`
    : `${name} ${territory}`;
}
