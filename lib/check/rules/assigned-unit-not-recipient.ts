import { hasPhrase } from '../../compare/features.ts';
import type { Assignment, Metadata } from '../../extract/types.ts';
import { fold } from '../../text/fold.ts';
import { DUTIES, directive, districtPlan, districtPlanWith } from '../examples.ts';
import { bodyKey, coreOf, recipientList } from '../recipients.ts';
import type { Rule } from '../rule.ts';
import { whyNotThere } from '../unit-level.ts';

const BODY = '1. Tổ chức phát động phong trào thi đua năm 2024.';
const CENTRE =
  '1. Trung tâm Văn hóa - Thể thao - Du lịch và Truyền thông huyện có trách nhiệm tuyên truyền các phong trào thi đua.';

export const assignedUnitNotRecipient: Rule = {
  id: 'assigned-unit-not-recipient',
  title: 'Đơn vị được giao nhiệm vụ không có trong Nơi nhận',
  severity: 'info',
  rationale:
    'Đơn vị được giao việc mà không nhận được văn bản thì khó thực hiện. Không nêu khi một cụm từ chung ở Nơi nhận bao gồm đơn vị đó (“các phòng, ban chuyên môn” bao gồm Phòng Nội vụ, không bao gồm trung tâm, trường), khi đơn vị là nơi soạn thảo (dòng Lưu) hoặc là ban, văn phòng của chính cấp ủy, đoàn thể ban hành, với kế hoạch nội bộ của trường học, khi Nơi nhận ghi “Như trên”, “Như Điều 3” hoặc không đọc được đầy đủ.',
  violating: [
    {
      name: 'Trung tâm không thuộc các phòng, ban chuyên môn',
      parent: directive(BODY),
      child: districtPlan(DUTIES, CENTRE),
      subject: 'Trung tâm Văn hóa',
    },
    {
      name: 'Các cụm, khối thi đua, tên bị xuống dòng ở dấu phẩy',
      parent: directive(BODY),
      child: districtPlan(
        DUTIES,
        '1. Các cụm,\nkhối thi đua xây dựng kế hoạch, ký kết giao ước thi đua năm 2024.',
      ),
      subject: 'Các cụm, khối thi đua',
    },
  ],
  passing: [
    {
      name: 'Phòng Nội vụ thuộc các phòng, ban chuyên môn',
      parent: directive(BODY),
      child: districtPlan(
        DUTIES,
        '1. Phòng Nội vụ có trách nhiệm theo dõi, đôn đốc việc thực hiện Kế hoạch.',
      ),
    },
    {
      name: 'Trung tâm thuộc các đơn vị sự nghiệp',
      parent: directive(BODY),
      child: districtPlanWith(
        {
          recipients: [
            '- UBND tỉnh (b/c);',
            '- Các phòng, ban, đơn vị sự nghiệp thuộc huyện;',
            '- UBND các xã, thị trấn;',
          ],
        },
        DUTIES,
        CENTRE,
      ),
    },
    {
      name: 'Các ban của chính huyện ủy',
      parent: directive(BODY),
      child: [
        'TỈNH ỦY AN SƠN',
        'HUYỆN ỦY HÒA KHÊ',
        'Số: 15-KH/HU',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Hòa Khê, ngày 20 tháng 02 năm 2024',
        'KẾ HOẠCH',
        'Nâng cao chất lượng sinh hoạt chi bộ năm 2024',
        DUTIES,
        '1. Ban Tổ chức Huyện ủy chủ trì, phối hợp với Ủy ban Kiểm tra Huyện ủy theo dõi việc thực hiện Kế hoạch.',
        '2. Văn phòng Huyện ủy tổng hợp kết quả thực hiện.',
        'Nơi nhận:',
        '- Ban Tổ chức Tỉnh ủy;',
        '- Các đồng chí Huyện ủy viên;',
        '- Các chi bộ, đảng bộ cơ sở;',
        '- Lưu Văn phòng Huyện ủy.',
        'T/M BAN THƯỜNG VỤ',
        'PHÓ BÍ THƯ',
        'Lê Thị Bình',
      ],
    },
  ],
  check({ child }) {
    const list = recipientList(child.metadata.recipients, child.metadata.issuer);
    // A school's own teams and unions are told at its meetings; its list is for those outside.
    if (!list.readable || child.metadata.issuerLevel === 'school') return [];
    const told = new Set<string>();
    return wholeUnits(child.assignments).flatMap(({ unit, anchor, confidence }) => {
      const key = bodyKey(unit);
      if (
        told.has(coreOf(key)) ||
        confidence.score < 0.6 ||
        !BODY_NAME.test(key) ||
        isCollective(unit) ||
        isOwnOrgan(unit, child.metadata) ||
        list.covers(unit) ||
        // A unit that cannot be meant is told by its own rule.
        whyNotThere(unit, child.metadata) !== null
      )
        return [];
      told.add(coreOf(key));
      return [
        {
          subject: unit,
          message: `“${unit}” được giao nhiệm vụ nhưng chưa thấy trong Nơi nhận; đề nghị bổ sung để đơn vị nhận được văn bản.`,
          childAnchor: anchor,
          parentAnchor: null,
        },
      ];
    });
  },
};

/**
 * Organs of the committee or union that issues the plan, named by it or by nothing more (`Văn phòng Tỉnh đoàn`, `Ban Xây
 * dựng Đảng`): its own staff, told without a list. The issuer itself may be named without `Việt Nam`.
 */
function isOwnOrgan(unit: string, { issuer, issuerLevel }: Metadata): boolean {
  if (issuer === null || (issuerLevel !== 'party' && issuerLevel !== 'organisation')) return false;
  const key = bodyKey(unit).replace(/ việt nam(?!\p{L})/gu, '');
  const own = bodyKey(issuer).replace(/ việt nam(?!\p{L})/gu, '');
  if (own === key || own.startsWith(`${key} `) || own.endsWith(` ${key}`)) return true;
  if (!/^(?:ban(?! (?:chỉ huy|quản lý|công tác|chỉ đạo))|văn phòng|ủy ban kiểm tra)(?!\p{L})/u.test(key))
    return false;
  const short = /^(?:ban (?:thường vụ|chấp hành) )?(?<short>\p{L}+ (?:ủy|đoàn))(?!\p{L})/u.exec(own)?.groups
    ?.short;
  const named = short !== undefined && hasPhrase(key, short);
  return named || !/(?:tỉnh|huyện|thành phố|quận|thị xã|xã|phường|thôn|ủy ban nhân dân)(?!\p{L})/u.test(key);
}

/** A name that a line break cut at its comma (`Các cụm,` / `khối thi đua`) is one again. */
function wholeUnits(assignments: readonly Assignment[]): Assignment[] {
  const whole: Assignment[] = [];
  for (const assignment of assignments) {
    const last = whole.at(-1);
    if (last?.unit.endsWith(',') && last.anchor.block === assignment.anchor.block)
      whole[whole.length - 1] = { ...last, unit: `${last.unit} ${assignment.unit}` };
    else whole.push(assignment);
  }
  return whole;
}

/** Bodies that receive documents; people, households and `địa phương` do not. */
const BODY_NAME =
  /^(?:sở|phòng|ban|trung tâm|trường|ủy ban|hội đồng|hội|đoàn|liên đoàn|công an|bộ chỉ huy|cụm|khối|văn phòng|thanh tra|cục|chi cục|kho bạc|bảo hiểm|ngân hàng|tòa án|viện|đài|báo|bệnh viện|tỉnh đoàn|huyện đoàn|mặt trận|hạt kiểm lâm|điện lực|xã|phường|thôn|bản|buôn|ấp|khóm|tổ dân phố|chi bộ|đảng bộ|đảng ủy|huyện ủy|thành ủy)(?!\p{L})/u;

/**
 * `các cơ quan, đơn vị` are reached through their members; emulation blocs, and the places and committees that a list of
 * recipients names as one, have no members in the list to reach them.
 */
const isCollective = (unit: string): boolean =>
  /^các (?!cụm|khối|xã|phường|thôn|bản|buôn|ấp|khóm|tổ dân phố|chi bộ|đảng bộ|đảng ủy|huyện ủy|thành ủy)/u.test(
    fold(unit),
  ) || /ban giám (?:hiệu|đốc)|đoàn trường|nhà trường/u.test(fold(unit));
