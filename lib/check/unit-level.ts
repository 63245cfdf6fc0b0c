/**
 * Whether a unit can exist where and when a plan names it: bodies come, go and have their level.
 */
import { standingOf, type Tier } from '../compare/standing.ts';
import { dayText } from '../compare/wording.ts';
import type { Metadata } from '../extract/types.ts';
import { existedOn, findOrganisations, ORGANISATIONS } from '../lexicon/organisations/organisations.ts';
import { fold } from '../text/fold.ts';
import { definePattern } from '../text/pattern.ts';

/** Why a unit cannot be meant in a document, as a Vietnamese predicate; null when it may be, or the date is not known. */
export function whyNotThere(unit: string, metadata: Metadata): string | null {
  const date = metadata.issuedOn ?? metadata.period?.from ?? null;
  return date === null ? null : (notThen(unit, date) ?? notAtLevel(unit, standingOf(metadata).tier, date));
}

/** Reforms take some months to reach every text. */
const GRACE_MONTHS = 3;

function notThen(unit: string, date: string): string | null {
  const bodies = findOrganisations(unit);
  if (bodies.length === 0 || bodies.some((body) => existedOn(body, date))) return null;
  if (
    bodies.some(
      (body) => existedOn(body, shifted(date, -GRACE_MONTHS)) || existedOn(body, shifted(date, GRACE_MONTHS)),
    )
  )
    return null;
  const [body] = bodies;
  if (!body) return null;
  const successor = ORGANISATIONS.find(({ key }) => key === body.successor)?.name;
  if (body.validTo && body.validTo < date)
    return `đã kết thúc hoạt động từ ${dayText(body.validTo)}${successor ? `, nhiệm vụ chuyển về ${successor}` : ''}`;
  return body.validFrom ? `chỉ có từ ${dayText(body.validFrom)}, sau thời điểm của kế hoạch` : null;
}

/** The same day some months on; a partial date by its month or year. */
function shifted(date: string, months: number): string {
  const [year = '2000', month = months < 0 ? '1' : '12', day = '15'] = date.split('-');
  const moved = new Date(Date.UTC(Number(year), Number(month) - 1 + months, Math.min(28, Number(day))));
  return moved.toISOString().slice(0, 10);
}

const DEPARTMENT_BELOW = definePattern(
  'department of a district or commune',
  /^sở\s.*\s(?:huyện|thị xã|quận|xã|phường|thị trấn)(?:\s|$)/u,
  { matches: ['sở nội vụ huyện', 'sở y tế huyện hòa khê'], misses: ['sở nội vụ', 'sở xây dựng tỉnh'] },
);
const DIVISION_OF_COMMUNE = definePattern(
  'division of a commune',
  /^phòng\s.*\s(?:xã|phường|thị trấn)(?:\s|$)/u,
  {
    matches: ['phòng nội vụ xã', 'phòng kinh tế phường'],
    misses: ['phòng nội vụ huyện', 'phòng lao động-thương binh và xã-hội'],
  },
);
const DISTRICT_OFFICE = definePattern(
  'office of a district',
  /^(?:(?:văn phòng )?(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)|phòng|công an|ban chỉ huy quân sự|(?:ủy ban )?mặt trận tổ quốc)\s(?:.*\s)?(?:huyện|quận|thị xã)(?:[\s,]|$)/u,
  {
    matches: [
      'ủy ban nhân dân các huyện, thị xã, thành phố',
      'ubnd huyện hòa khê',
      'phòng văn hóa và thông tin quận',
      'công an huyện',
    ],
    // Hospitals and schools may keep the name of a district that is gone.
    misses: ['trung tâm y tế huyện', 'trường thpt huyện hòa khê', 'ủy ban nhân dân xã', 'phòng kinh tế'],
  },
);
/** Districts ended on 1/7/2025; what is issued three months later knows it. */
const WITHOUT_DISTRICTS = '2025-10-01';
/** Communes have had divisions since this day. */
const COMMUNE_DIVISIONS = '2025-07-01';

function notAtLevel(unit: string, tier: Tier | null, date: string): string | null {
  // `xã hội` is no commune.
  const name = fold(unit).replace(/xã hội/gu, 'xã-hội');
  if (DEPARTMENT_BELOW.test(name)) return 'không có ở cấp này: sở là cơ quan của cấp tỉnh';
  const commune = DIVISION_OF_COMMUNE.test(name);
  if (commune && tier !== 'province' && date < COMMUNE_DIVISIONS.slice(0, date.length))
    return `không có ở cấp xã trước ${dayText(COMMUNE_DIVISIONS)}`;
  if (date >= WITHOUT_DISTRICTS && DISTRICT_OFFICE.test(name))
    return `là cơ quan của cấp huyện, đã kết thúc hoạt động từ ${dayText(COMMUNE_DIVISIONS)}`;
  return null;
}
