/**
 * Whether a plan and the document it is laid beside have to do with each other (quan hệ chỉ đạo, thực hiện). What one has
 * and the other lacks is a fault only then: beside the directive of other work everything would be missing.
 */
import { contentWords, likeness } from '../compare/names.ts';
import { levelsBelow, standingOf } from '../compare/standing.ts';
import type { PlanRecord } from '../extract/types.ts';
import { parentCitations } from './parent-citation.ts';
import type { RuleContext } from './rule.ts';

/**
 * True when the plan, not issued by a level above, cites the document, is about the same thing by its title, carries a
 * movement or the theme of it, or shares several goals with it (one is enough where the plan says of no other document
 * that it carries that out); and when a title was not read, for then nothing can be told.
 */
export function areRelated(context: RuleContext): boolean {
  const before = known.get(context);
  if (before !== undefined) return before;
  const related = tellWhetherRelated(context);
  known.set(context, related);
  return related;
}

/** Six rules ask it of one plan. */
const known = new WeakMap<RuleContext, boolean>();

function tellWhetherRelated(context: RuleContext): boolean {
  const { parent, child, rows } = context;
  if (isAbove(context)) return false;
  const titles = [parent.metadata.title, child.metadata.title];
  if (titles.some((title) => title === null)) return true;
  if (parentCitations(context).length > 0) return true;
  const shared = rows.filter(
    ({ childTarget, status }) => childTarget !== null && status !== 'not-comparable',
  );
  const carriesOutAnother = child.citations.some(({ role }) => role === 'parent');
  if (shared.length >= (carriesOutAnother ? SEVERAL_GOALS : 1)) return true;
  if (sharesCall(parent, child)) return true;
  const [above = new Set<string>(), own = new Set<string>()] = titles.map((title) => subjectOf(title ?? ''));
  const common = [...own].filter((word) => above.has(word)).length;
  return common >= 2 && common / Math.max(1, Math.min(above.size, own.size)) >= HALF;
}

/** True when the plan's issuer stands over that of the document: it carries out nothing of it. */
export const isAbove = ({ parent, child }: RuleContext): boolean =>
  (levelsBelow(standingOf(parent.metadata), standingOf(child.metadata)) ?? 0) < 0;

/** A movement or a theme is named by whoever takes it up. */
function sharesCall(parent: PlanRecord, child: PlanRecord): boolean {
  const [above, own] = [parent, child].map(({ movements, theme }) =>
    [...movements, ...(theme ? [theme] : [])].map(({ text }) => contentWords(text)),
  );
  return (above ?? []).some((call) => (own ?? []).some((other) => likeness(call, other) >= SAME_CALL));
}

const SAME_CALL = 0.8;

/** Under a directive of its own one goal or two may be everybody's: health insurance, poverty. */
const SEVERAL_GOALS = 3;
const HALF = 0.5;

/** Words of a title that say what it is about, without what every plan says of itself. */
const subjectOf = (title: string): ReadonlySet<string> =>
  new Set([...contentWords(title)].filter((word) => !EVERY_TITLE.has(word) && !/^\d+$/.test(word)));

const EVERY_TITLE = new Set(
  'việc kế hoạch triển khai thực hiện ban hành phê duyệt nội dung công tác nhiệm vụ giai đoạn đến năm tỉnh huyện xã thành phố địa bàn trên của và về một số giải pháp'.split(
    ' ',
  ),
);
