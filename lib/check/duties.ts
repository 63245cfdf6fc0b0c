/**
 * Which duties of a directive are the plan's issuer's own, and which duties of the plan answer them.
 */
import { hasPhrase } from '../compare/features.ts';
import { contentWords, likeness } from '../compare/names.ts';
import { type Standing, standingOf } from '../compare/standing.ts';
import type { Assignment } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import { bodyKey, coreOf } from './recipients.ts';
import type { RuleContext } from './rule.ts';

/** How a duty concerns the issuer: named, or one of a group. */
export type Address = 'named' | 'group';

/** How the directive addresses the plan's issuer in a duty; null when the duty is another's. */
function addressOf({ unit }: Assignment, standing: Standing): Address | null {
  const key = bodyKey(unit);
  const own = bodyKey(standing.name);
  if (own === '' || key === '') return null;
  if (key === own || (hasPhrase(own, key) && key.split(' ').length >= 3) || hasPhrase(key, own))
    return 'named';
  if (isOfEveryPlace(key, own, standing)) return 'group';
  const group = groupPattern(standing);
  return group?.test(fold(unit)) ? 'group' : null;
}

/** `Sở Y tế các tỉnh, thành phố`, `Hội Nông dân các huyện`: the body of that kind in each place. */
function isOfEveryPlace(key: string, own: string, { tier }: Standing): boolean {
  const kind = coreOf(own.replace(/^ban (?:chấp hành|thường vụ|thường trực) /u, ''));
  if (kind === '' || tier === null || !key.startsWith(`${kind} `)) return false;
  return EVERY_PLACE[tier].test(key.slice(kind.length));
}

const EVERY_PLACE: Record<Exclude<Standing['tier'], null>, RegExp> = {
  central: /(?!)/u,
  province: /^ (?:các|của các) tỉnh(?!\p{L})/u,
  district: /^ (?:các|của các) (?:quận|huyện|thị xã|thành phố)(?!\p{L})/u,
  commune: /^ (?:các|của các) (?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u,
};

function groupPattern({ tier, limited, name }: Standing): RegExp | null {
  if (name.startsWith('trường ')) return /(?<!\p{L})các (?:trường|cơ sở giáo dục|đơn vị trực thuộc)/u;
  if (limited)
    return name.startsWith('sở') || name.startsWith('ban')
      ? /(?<!\p{L})(?:các|thủ trưởng các|giám đốc các) sở/u
      : null;
  if (tier === 'district') return /(?<!\p{L})các (?:quận|huyện|thị xã|thành phố)|cấp huyện/u;
  if (tier === 'commune') return /(?<!\p{L})các (?:xã|phường|thị trấn|đặc khu)|cấp xã/u;
  return null;
}

/** Duties of the parent that concern the child, with how. */
export function ownDuties({ parent, child }: RuleContext): { duty: Assignment; address: Address }[] {
  const standing = standingOf(child.metadata);
  return parent.assignments.flatMap((duty) => {
    const address = addressOf(duty, standing);
    return address === null ? [] : [{ duty, address }];
  });
}

/** Share of a duty's words that a text has, 0..1. */
export function takenUp(task: string, text: ReadonlySet<string>): number {
  const words = contentWords(task);
  let found = 0;
  for (const word of words) if (text.has(word)) found++;
  return found / Math.max(1, words.size);
}

/** How alike two duties are in their words. */
export const alike = (a: string, b: string): number => likeness(contentWords(a), contentWords(b));
