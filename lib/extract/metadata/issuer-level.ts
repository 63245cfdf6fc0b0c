/**
 * The level of an issuing body (cấp ban hành), from its name.
 */
import { existsOn, findProvince } from '../../lexicon/places/places.ts';
import { fold } from '../../text/fold.ts';
import { definePattern } from '../../text/pattern.ts';
import type { IssuerLevel } from '../types.ts';

const PARTY = definePattern(
  'Party body',
  /(?<!\p{L})(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|chi bộ|ban bí thư|bộ chính trị|trung ương đảng|ban chấp hành trung ương(?! (?:đoàn|hội))|chi ủy)(?!\p{L})/u,
  { matches: ['ban tuyên giáo tỉnh ủy', 'đảng ủy xã kim sơn'], misses: ['ủy ban nhân dân', 'đảng viên'] },
);

const SCHOOL = definePattern(
  'school',
  /^(?:trường (?!chính trị)|đại học|học viện|cao đẳng|trung tâm (?:giáo dục|gdnn|gdtx))/u,
  { matches: ['trường mầm non hoa sen', 'đại học kim sơn'], misses: ['hội đồng trường'] },
);

const ORGANISATION = definePattern(
  'mass organisation',
  /(?<!\p{L})(?:mặt trận tổ quốc|liên đoàn lao động|công đoàn|tổng liên đoàn|(?<!xã |quốc |đại )hội (?!đồng)|đoàn thanh niên|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|trung ương đoàn|liên hiệp|liên minh hợp tác xã|đoàn tncs|(?<=^|chấp hành |thường vụ )đoàn (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|khối|trường)(?!\p{L}))/u,
  {
    matches: [
      'hội nông dân tỉnh',
      'tỉnh đoàn kim sơn',
      'ban chấp hành đoàn tỉnh kim sơn',
      'ban thường trực ủy ban mặt trận tổ quốc',
    ],
    misses: ['hội đồng nhân dân', 'bảo hiểm xã hội tỉnh', 'đoàn kiểm tra'],
  },
);

const CENTRAL = definePattern(
  'central body',
  /^(?:chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|chủ tịch nước|văn phòng chính phủ|văn phòng quốc hội|bộ (?!chỉ huy|chính trị|phận)|bộ trưởng|tổng cục|ngân hàng nhà nước(?: việt nam)?$|thanh tra chính phủ|kiểm toán nhà nước|ủy ban dân tộc|tòa án nhân dân tối cao|viện kiểm sát nhân dân tối cao|bảo hiểm xã hội việt nam|đài truyền hình việt nam|thông tấn xã|ban chỉ đạo (?:quốc gia|trung ương)|hội đồng (?:thi đua - khen thưởng )?(?:trung ương|quốc gia))/u,
  {
    matches: ['bộ y tế', 'thủ tướng chính phủ', 'bộ trưởng bộ nội vụ'],
    misses: ['bộ chỉ huy quân sự tỉnh', 'bộ phận một cửa'],
  },
);

const PEOPLES = /(?:ủy ban nhân dân|hội đồng nhân dân)/u;

/**
 * Level of a body by its full name.
 * @param isoDay day of the document, for cities that became centrally run later (`thành phố Huế` before 2025)
 */
export function issuerLevel(name: string, isoDay: string | null): IssuerLevel | null {
  const folded = fold(name);
  if (PARTY.test(folded)) return 'party';
  if (ORGANISATION.test(folded)) return 'organisation';
  if (SCHOOL.test(folded)) return 'school';
  if (CENTRAL.test(folded) || /trung ương$/u.test(folded)) return 'central';
  if (/^(?:chủ tịch |thường trực )?(?:ủy ban nhân dân|hội đồng nhân dân)/u.test(folded))
    return peoplesLevel(folded, name, isoDay);
  if (/^(?:sở |ban dân tộc|thanh tra tỉnh|ban quản lý)/u.test(folded)) return 'department';
  if (/^phòng /u.test(folded)) return 'division';
  const level = territory(folded, name, isoDay);
  // Councils and steering committees speak for the whole level, departments and divisions for themselves.
  if (/^(?:hội đồng|ban chỉ đạo)/u.test(folded)) return level;
  if (level === 'province') return 'department';
  if (level === 'district' || level === 'commune') return 'division';
  return PEOPLES.test(folded) ? null : level;
}

const peoplesLevel = (folded: string, name: string, isoDay: string | null): IssuerLevel | null =>
  territory(folded, name, isoDay);

/** The level of the place a name ends with. */
function territory(
  folded: string,
  name: string,
  isoDay: string | null,
): 'province' | 'district' | 'commune' | null {
  if (
    /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u.test(
      folded.replace(/thị xã/gu, ' ').replace(/xã hội|hợp tác xã/gu, ' '),
    )
  )
    return 'commune';
  if (/(?<!\p{L})(?:huyện|quận|thị xã)(?!\p{L})/u.test(folded)) return 'district';
  if (/(?<!\p{L})tỉnh(?!\p{L})/u.test(folded)) return 'province';
  const city = /thành phố\s+(?<city>.+)$/iu.exec(name)?.groups?.city;
  if (city !== undefined) {
    const province = findProvince(city, isoDay);
    return province?.kind === 'thành phố' && (isoDay === null || existsOn(province, isoDay))
      ? 'province'
      : 'district';
  }
  // `Ủy ban nhân dân thành phố` without a name, or a department that leaves out the word for the kind.
  if (/(?<!\p{L})thành phố(?!\p{L})/u.test(folded)) return 'province';
  return null;
}
