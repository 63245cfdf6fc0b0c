/**
 * Clips as CSV, a line for each target and duty; a clip that promises nothing has a line for its words.
 */
import { csvText } from '../../export/csv.ts';
import type { Cell } from '../../export/tables.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Clip } from '../types.ts';
import type { ClipFormat } from './format.ts';

function rowsOf(clip: Clip, words: Messages): Cell[][] {
  const source = [clip.quote.exact, clip.title, clip.url, clip.capturedAt];
  const targets = clip.targets.map(({ indicator, value, unit, period }): Cell[] => [
    indicator,
    value,
    unit,
    period,
    null,
    null,
    ...source,
  ]);
  const assignments = clip.assignments.map(({ task, unit, role }): Cell[] => [
    task,
    null,
    null,
    null,
    unit,
    words.terms.role[role],
    ...source,
  ]);
  const rows = [...targets, ...assignments];
  return rows.length > 0 ? rows : [[null, null, null, null, null, null, ...source]];
}

export const csv: ClipFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  write(clips, words) {
    const { columns } = words.exports;
    const heads = [
      words.clips.content,
      columns.value,
      columns.unit,
      columns.period,
      columns.body,
      columns.role,
      columns.quote,
      words.clips.page,
      words.clips.address,
      words.clips.takenAt,
    ];
    const text = csvText({
      id: 'targets',
      name: words.clips.title,
      columns: heads.map((head) => ({ head, width: head.length })),
      rows: clips.flatMap((clip) => rowsOf(clip, words)),
    });
    // Excel reads Vietnamese only behind a byte order mark.
    return `\uFEFF${text}`;
  },
};
