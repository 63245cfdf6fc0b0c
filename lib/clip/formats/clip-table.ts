/**
 * Clips as a table, a row for each target and duty; a clip that promises nothing has a row for its words.
 */
import type { Cell, ExportTable } from '../../export/tables.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Clip } from '../types.ts';

export function clipTable(clips: readonly Clip[], words: Messages): ExportTable {
  const { columns } = words.exports;
  const heads: [string, number][] = [
    [words.clips.content, 48],
    [columns.comparator, 10],
    [columns.value, 14],
    [columns.valueMax, 10],
    [columns.unit, 18],
    [columns.period, 12],
    [columns.body, 32],
    [columns.role, 12],
    [columns.deadline, 14],
    [columns.quote, 60],
    [words.clips.tags, 20],
    [words.clips.page, 32],
    [columns.page, 8],
    [columns.section, 32],
    [words.clips.address, 40],
    [words.clips.takenAt, 22],
  ];
  return {
    id: 'targets',
    name: words.clips.title,
    columns: heads.map(([head, width]) => ({ head, width })),
    rows: clips.flatMap((clip) => rowsOf(clip, words)),
  };
}

function rowsOf(clip: Clip, words: Messages): Cell[][] {
  const source: Cell[] = [
    clip.quote.exact,
    clip.tags?.join('; ') ?? null,
    clip.title,
    clip.source?.page ?? null,
    clip.headings.join(' › '),
    clip.url,
    clip.capturedAt,
  ];
  const targets = clip.targets.map((target): Cell[] => [
    target.indicator,
    target.comparator,
    target.value ?? target.grade,
    target.valueMax,
    target.unit,
    target.period,
    target.assignedUnits.join('; '),
    null,
    null,
    ...source,
  ]);
  const assignments = clip.assignments.map(({ task, unit, role, deadline }): Cell[] => [
    task,
    null,
    null,
    null,
    null,
    null,
    unit,
    words.terms.role[role],
    deadline,
    ...source,
  ]);
  const rows = [...targets, ...assignments];
  return rows.length > 0 ? rows : [[...Array<null>(9).fill(null), ...source]];
}
