/**
 * A date as a person types it (ngày, tháng, năm): day first, month or year alone where no more is known.
 */
import { tidy } from './typed-text.ts';

/**
 * `15/12/2024`, `12/2024` or `2024` as an ISO date, whole or partial; null for an empty box, undefined for what is none
 * of these or a day that no calendar has.
 */
export function readDate(text: string): string | null | undefined {
  const written = tidy(text).replace(/\s*([/.-])\s*/g, '$1');
  if (written === '') return null;
  const parts = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?((?:19|20)\d{2})$/.exec(written);
  const [, day, month, year] = parts ?? [];
  if (year === undefined) return undefined;
  const iso = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  return exists(Number(year), Number(month ?? 1), Number(day ?? 1)) ? iso.join('-') : undefined;
}

/** An ISO date the way `readDate` reads it; other words as they are. */
export const writeDate = (iso: string | null): string =>
  iso === null ? '' : /^\d{4}(?:-\d{2}){0,2}$/.test(iso) ? iso.split('-').reverse().join('/') : iso;

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
