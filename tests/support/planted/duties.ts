/**
 * Faults in who does what by when.
 */
import { recipientList } from '../../../lib/check/recipients.ts';
import { standingOf } from '../../../lib/compare/standing.ts';
import type { ParsedDocument } from '../../../lib/document/types.ts';
import type { Assignment } from '../../../lib/extract/types.ts';
import { parseDates } from '../../../lib/text/dates.ts';
import { childOf, edited, type Ground, type Planted, planted, splice } from './ground.ts';

/** Faults in the duties of a plan. */
export const inDuties = (ground: Ground): Planted[] => [...inDeadlines(ground), ...inUnits(ground)];

const FULL = /^\d{4}-\d{2}-\d{2}$/;

function inDeadlines(ground: Ground): Planted[] {
  const { assignments, metadata } = childOf(ground);
  const issued = metadata.issuedOn;
  return assignments.flatMap((duty): Planted[] => {
    const { deadline, task } = duty;
    if (deadline === null || !FULL.test(deadline)) return [];
    const month = deadline.slice(5, 7);
    return [
      ...(issued?.length === 10 && deadline > issued
        ? planted(
            'deadline of the year before',
            task,
            ['deadline-before-issue'],
            onDay(ground, duty, `${deadline.slice(8)}/${month}/${Number(issued.slice(0, 4)) - 1}`),
          )
        : []),
      ...planted(
        'day of no calendar',
        task,
        ['deadline-before-issue'],
        onDay(ground, duty, `31/6/${deadline.slice(0, 4)}`),
      ),
    ];
  });
}

/** The copy with the duty's date rewritten. */
function onDay({ child }: Ground, { anchor, deadline }: Assignment, day: string): ParsedDocument | null {
  const text = child.blocks[anchor.block]?.text ?? '';
  const dates = parseDates(text).filter(({ iso }) => iso === deadline);
  const [date] = dates;
  // The word `ngày` stays where it is written with the date.
  return date && dates.length === 1
    ? edited(child, { block: anchor.block, start: date.start, end: date.end }, (whole, start, end) =>
        splice(`${/^ngày /iu.exec(whole.slice(start))?.[0] ?? ''}${day}`)(whole, start, end),
      )
    : null;
}

function inUnits(ground: Ground): Planted[] {
  const { assignments, metadata } = childOf(ground);
  const { tier, limited } = standingOf(metadata);
  const list = recipientList(metadata.recipients, metadata.issuer);
  const leads = assignments.filter(({ role, confidence }) => role === 'lead' && confidence.score >= 0.8);
  return leads.slice(0, 3).flatMap(({ unit, anchor }): Planted[] => {
    const text = ground.child.blocks[anchor.block]?.text ?? '';
    const at = text.indexOf(unit, Math.max(0, anchor.start - 5));
    if (at < 0 || at > anchor.start + 30 || /^các /iu.test(unit)) return [];
    const put = (by: string): ParsedDocument | null =>
      edited(ground.child, { block: anchor.block, start: at, end: at + unit.length }, splice(by));
    const stranger = 'Hạt Kiểm lâm Bắc Sơn';
    return [
      ...(tier === 'district' && !limited && /^Phòng [^,]+$/u.test(unit)
        ? planted(
            'unit of another level',
            unit,
            ['unit-not-at-level'],
            put(`${unit.replace(/^Phòng/u, 'Sở').replace(/ huyện$/u, '')} huyện`),
          )
        : []),
      ...(list.readable && list.covers(unit) && !list.covers(stranger) && metadata.issuerLevel !== 'school'
        ? planted('unit that is no recipient', unit, ['assigned-unit-not-recipient'], put(stranger))
        : []),
    ];
  });
}
