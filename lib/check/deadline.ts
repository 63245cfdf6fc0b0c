/**
 * Deadlines as days (thời hạn): the last day a duty may be done.
 */
import { parseDates } from '../text/dates.ts';

/** Last ISO day of a deadline, full or partial, or within a phrase; null when it names no day. */
export function lastDay(deadline: string | null): string | null {
  if (deadline === null) return null;
  const iso = /^\d{4}(?:-\d{2}){0,2}$/.test(deadline)
    ? deadline
    : (parseDates(deadline).findLast((date) => date.iso !== null)?.iso ?? null);
  if (iso === null || iso.length === 10) return iso;
  const [year = '', month] = iso.split('-');
  return month === undefined ? `${year}-12-31` : `${year}-${month}-${daysIn(Number(year), Number(month))}`;
}

const daysIn = (year: number, month: number): string =>
  String(new Date(Date.UTC(year, month, 0)).getUTCDate());

/** A duty that comes back (`hằng quý`, `định kỳ`): its day is no single day. */
export const isPeriodic = (deadline: string | null): boolean =>
  deadline !== null && /hằng|hàng|định kỳ|mỗi|cuối quý|cuối tháng/iu.test(deadline);
