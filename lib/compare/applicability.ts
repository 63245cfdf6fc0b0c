/**
 * Whether a plan must carry a goal of its directive that it does not mention (phạm vi áp dụng): by level, sector and
 * the units the directive itself names. In doubt it is a question.
 */

import type { IndicatorLevel } from '../lexicon/indicators/types.ts';
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';
import { ruleOf } from './comparison-rule.ts';
import { hasPhrase, type TargetFeatures } from './features.ts';
import type { Setting } from './judge.ts';
import { isEveryOffices, type SectorName, sectorsOf } from './remit.ts';
import type { Standing, Tier } from './standing.ts';

export interface Applicability {
  applies: 'yes' | 'no' | 'ask';
  /** Vietnamese clause, without a full stop. */
  why: string;
}

const yes = (why: string): Applicability => ({ applies: 'yes', why });
const no = (why: string): Applicability => ({ applies: 'no', why });
const ask = (why: string): Applicability => ({ applies: 'ask', why });

const BELOW: Record<Tier, number> = { central: 0, province: 1, district: 2, commune: 3 };

/** Applicability of one parent target to a child that has no counterpart for it. */
export function applicability(parent: TargetFeatures, setting: Setting): Applicability {
  return (
    outOfTime(parent, setting) ??
    byAssignee(parent, setting.child) ??
    byTier(parent, setting) ??
    byStage(parent, setting.child) ??
    byLine(setting) ??
    byRemit(parent, setting) ??
    byMeasure(parent, setting)
  );
}

/** A year of a longer programme in which the plan is not yet, or no longer, at work. */
function outOfTime({ target }: TargetFeatures, { stage, childPeriod }: Setting): Applicability | null {
  const year = /^\d{4}$/.exec(target.period ?? '')?.[0];
  if (!stage || !childPeriod || year === undefined) return null;
  return year < childPeriod.from
    ? { applies: 'no', why: `chỉ tiêu của năm ${year}, trước thời kỳ của kế hoạch` }
    : null;
}

/** A directive that names who answers for a goal asks nobody else of the same kind. */
function byAssignee({ target }: TargetFeatures, child: Standing): Applicability | null {
  if (target.assignedUnits.length === 0 || child.name === '') return null;
  const units = target.assignedUnits.map((unit) => fold(unit));
  if (units.some((unit) => hasPhrase(child.name, unit) || hasPhrase(unit, child.name)))
    return yes('văn bản cấp trên giao đích danh đơn vị này');
  if (
    child.limited &&
    units.every((unit) => /^(?:sở|ban|phòng|công an|bộ chỉ huy|cục|chi cục|thanh tra)(?!\p{L})/u.test(unit))
  )
    return no(`văn bản cấp trên giao cho ${target.assignedUnits.join(', ')}`);
  return null;
}

function byTier({ tier, target }: TargetFeatures, { child, relation }: Setting): Applicability | null {
  if (tier !== null && child.tier !== null && BELOW[child.tier] > BELOW[tier])
    return no('chỉ tiêu dành cho cơ quan của cấp trên');
  const name = fold(target.indicator);
  if (relation === 'part' && /(?:của|toàn|cấp|đến) tỉnh(?!\p{L})/u.test(name) && !hasAmount(name))
    return no('chỉ tiêu tính chung cho cả tỉnh');
  return null;
}

/** `lượt khách du lịch đến tỉnh` is counted over the whole province and adds up from its parts all the same. */
const hasAmount = (name: string): boolean => /lượt|số lượng|diện tích|sản lượng/.test(name);

/** Stages of schooling (cấp học) as names of schools and goals have them, folded. */
const STAGES: readonly RegExp[] = [
  /mầm non|mẫu giáo|nhà trẻ|(?:3|4|5) tuổi/u,
  /tiểu học/u,
  /trung học cơ sở|(?<!\p{L})thcs(?!\p{L})/u,
  /trung học phổ thông|(?<!\p{L})thpt(?!\p{L})/u,
];

/** A school owes nothing for the children of other schools, and is no share of all schools. */
function byStage({ target, unit }: TargetFeatures, { name }: Standing): Applicability | null {
  if (!name.startsWith('trường ')) return null;
  const asked = STAGES.filter((stage) => stage.test(fold(target.indicator)));
  if (unit?.dimension === 'share' && target.value !== 100 && OF_SCHOOLS.test(fold(target.indicator)))
    return no('tỷ lệ tính trên số trường của toàn ngành');
  const own = STAGES.filter((stage) => stage.test(name));
  return asked.length > 0 && own.length > 0 && !asked.some((stage) => own.includes(stage))
    ? no('chỉ tiêu của cấp học khác')
    : null;
}

const OF_SCHOOLS = definePattern(
  'share of schools, folded',
  /^(?:tỉ lệ |số )?(?:các )?(?:trường|cơ sở giáo dục)(?!\p{L}| hợp)/u,
  {
    matches: ['tỉ lệ trường trung học đạt chuẩn quốc gia', 'trường đạt danh hiệu tập thể lao động xuất sắc'],
    misses: ['tỉ lệ học sinh lên lớp', 'tỉ lệ giáo viên dạy giỏi cấp trường'],
  },
);

/** What a body asks of those below it in its own line (department and school, union and union) is their work. */
function byLine({ parent, child, relation }: Setting): Applicability | null {
  const oneLine =
    parent.limited &&
    child.limited &&
    relation === 'part' &&
    (parent.sectors.length === 0 || parent.sectors.some((sector) => child.sectors.includes(sector)));
  return oneLine ? ask('chỉ tiêu do cơ quan cấp trên cùng hệ thống nêu') : null;
}

/** Departments, divisions, schools and organisations carry their own sector. */
function byRemit(parent: TargetFeatures, { child }: Setting): Applicability | null {
  if (!child.limited) return null;
  const key = parent.indicator?.key ?? null;
  if (isEveryOffices(parent)) return ask('chỉ tiêu áp dụng cho mọi cơ quan');
  const sectors = sectorsOf(parent);
  const shared = sectors.filter(({ id }) => child.sectors.includes(id));
  if (shared.length > 0) return key === null ? ask(`có thể thuộc lĩnh vực ${names(shared)}`) : null;
  if (sectors.length > 0 && (child.sectors.length > 0 || key !== null))
    return no(`thuộc lĩnh vực ${names(sectors)}, ngoài lĩnh vực của đơn vị`);
  // A branch of the whole economy that is not the body's own.
  if (ruleOf(parent) === 'STRUCTURE') return no('thuộc cơ cấu, tăng trưởng chung của nền kinh tế');
  return ask('chưa xác định được chỉ tiêu thuộc lĩnh vực nào');
}

const names = (sectors: readonly SectorName[]): string => sectors.map(({ name }) => name).join('; ');

/** Levels that the table of indicators knows, for a tier. */
const LEVEL: Record<Tier, IndicatorLevel | null> = {
  central: null,
  province: 'province',
  district: 'district',
  commune: 'commune',
};

function byMeasure(parent: TargetFeatures, { child, relation }: Setting): Applicability {
  const { indicator, target, unit } = parent;
  const level = child.tier === null ? null : LEVEL[child.tier];
  const covered = !indicator || level === null || indicator.levels.includes(level);
  switch (ruleOf(parent)) {
    case 'PROVINCE_ONLY':
      return relation === 'part' && child.tier !== 'province'
        ? no('chỉ tiêu chỉ được tính chung cho cả tỉnh')
        : relation === 'same'
          ? yes('chỉ tiêu của chính địa bàn này')
          : ask('chỉ tiêu được tính theo tỉnh');
    case 'SHARE_SUM':
      if (relation === 'same') return yes('chỉ tiêu của chính địa bàn này');
      if (!covered) return no('chỉ tiêu không giao cho cấp này');
      return unit?.head != null && target.value !== null && target.value < 2
        ? no('số lượng của cấp trên không chia được cho từng đơn vị')
        : ask('chỉ tiêu của cấp trên là tổng cộng từ các đơn vị');
    case 'RATE_FLOOR':
    case 'RATE_CEILING':
    case 'RATE_CHANGE':
    case 'UNIVERSAL':
      if (!covered) return no('chỉ tiêu không giao cho cấp này');
      return indicator || relation === 'same'
        ? yes('tỷ lệ áp dụng cho mọi địa bàn')
        : ask('chưa xác định được chỉ tiêu có áp dụng cho cấp này hay không');
    case 'LOCAL_ONLY':
    case 'DIFFERENTIATED':
    case 'INDEX_LOCAL':
    case 'STRUCTURE':
      if (relation === 'same') return yes('chỉ tiêu của chính địa bàn này');
      return covered
        ? ask('mức của từng địa bàn do điều kiện riêng quyết định')
        : no('chỉ tiêu không giao cho cấp này');
  }
}
