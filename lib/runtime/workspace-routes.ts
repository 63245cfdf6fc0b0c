/**
 * Addresses of the workspace's screens, as the part after `#`: what is open can be linked to, and the browser's Back
 * works. Ids are SHA-256, so nothing needs escaping.
 */
import type { Span } from '../document/types.ts';

export type Route =
  | { screen: 'library' }
  | { screen: 'document'; id: string; span: Span | null; clip: number | null }
  | { screen: 'pairs' }
  | { screen: 'compare'; parentId: string; childId: string; target: number | null }
  | { screen: 'matrix'; parentId: string; cell: MatrixPlace | null }
  | { screen: 'versions'; id: string }
  | { screen: 'redline'; beforeId: string; afterId: string }
  | { screen: 'series'; indicator: string | null }
  | { screen: 'clips' }
  | { screen: 'settings' };

/** The screen an address means; anything unknown is the library. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [screen, first, second] = path.split('/');
  const values = new URLSearchParams(query);
  if (screen === 'doc' && first)
    return { screen: 'document', id: first, span: spanOf(values), clip: wholeNumber(values.get('c')) };
  if (screen === 'compare' && first && second)
    return { screen: 'compare', parentId: first, childId: second, target: wholeNumber(values.get('t')) };
  if (screen === 'compare') return { screen: 'pairs' };
  if (screen === 'matrix' && first) return { screen: 'matrix', parentId: first, cell: cellOf(values) };
  if (screen === 'versions' && first && second)
    return { screen: 'redline', beforeId: first, afterId: second };
  if (screen === 'versions' && first) return { screen: 'versions', id: first };
  if (screen === 'series') return { screen: 'series', indicator: values.get('i') };
  if (screen === 'clips') return { screen: 'clips' };
  if (screen === 'settings') return { screen: 'settings' };
  return { screen: 'library' };
}

/** A document, at a place where one is given. */
export const documentHash = (id: string, place?: Pick<Span, 'block' | 'start' | 'end'>): string =>
  `#/doc/${id}${place ? `?b=${place.block}&s=${place.start}&e=${place.end}` : ''}`;

export const compareHash = (parentId: string, childId: string, target: number | null = null): string =>
  `#/compare/${parentId}/${childId}${target === null ? '' : `?t=${target}`}`;

/** The words of a clip in the document it was taken from. */
export const clipHash = (documentId: string, clip: number): string => `#/doc/${documentId}?c=${clip}`;

/** A cell of a matrix: index of the directive's target and the plan. */
export interface MatrixPlace {
  target: number;
  childId: string;
}

export const matrixHash = (parentId: string, cell: MatrixPlace | null = null): string =>
  `#/matrix/${parentId}${cell === null ? '' : `?t=${cell.target}&c=${cell.childId}`}`;

/** Where another version of a document is chosen, to lay beside it. */
export const versionsHash = (id: string): string => `#/versions/${id}`;

/** Two versions of one document, the earlier first. */
export const redlineHash = (beforeId: string, afterId: string): string => `#/versions/${beforeId}/${afterId}`;

/** One indicator over years and bodies. Keys may hold any letter. */
export const seriesHash = (indicator: string): string => `#/series?i=${encodeURIComponent(indicator)}`;

/** Addresses of the screens of the left rail. */
export const LIBRARY_HASH = '#/';
export const SERIES_HASH = '#/series';
export const PAIRS_HASH = '#/compare';
export const CLIPS_HASH = '#/clips';
export const SETTINGS_HASH = '#/settings';

function spanOf(values: URLSearchParams): Span | null {
  const block = wholeNumber(values.get('b'));
  const start = wholeNumber(values.get('s'));
  const end = wholeNumber(values.get('e'));
  if (block === null || start === null || end === null || start >= end) return null;
  return { block, start, end };
}

function cellOf(values: URLSearchParams): MatrixPlace | null {
  const target = wholeNumber(values.get('t'));
  const childId = values.get('c');
  return target === null || !childId ? null : { target, childId };
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
