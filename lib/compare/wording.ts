/**
 * Numbers, goals and documents as Vietnamese sentences say them, for reasons and findings.
 */
import type { Metadata, Target } from '../extract/types.ts';
import { typeByAbbreviation } from '../lexicon/document-types/document-types.ts';
import { definePattern } from '../text/pattern.ts';

/** `13136.1` → `13.136,1`; at most `decimals` digits after the comma, none that are zero at the end. */
export function numberText(value: number, decimals = 4): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const digits = fraction.replace(/0+$/, '');
  const sign = value < 0 ? '-' : '';
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, '.')}${digits ? `,${digits}` : ''}`;
}

/** Number with its unit; `%` stands without a space. */
export function quantityText(value: number, unit: string | null): string {
  if (unit === null) return numberText(value);
  return /^[%‰]/.test(unit) ? `${numberText(value)}${unit}` : `${numberText(value)} ${unit}`;
}

/** What a target asks for, without its name: `từ 10% trở lên`, `giảm 3-4%/năm`, `xếp loại tốt`. */
export function goalText(target: Target): string {
  if (target.kind !== 'quantity' || target.value === null) return target.grade ?? 'không nêu con số';
  const figure =
    target.valueMax === null
      ? quantityText(target.value, target.unit)
      : `${numberText(target.value)}-${quantityText(target.valueMax, target.unit)}`;
  return `${CHANGE_WORDS[target.change]}${bounded(figure, target)}`;
}

const CHANGE_WORDS = { level: '', increase: 'tăng ', decrease: 'giảm ' } as const;

function bounded(figure: string, { comparator, change }: Target): string {
  switch (comparator) {
    case '>=':
      return change === 'level' ? `từ ${figure} trở lên` : `ít nhất ${figure}`;
    case '>':
      return `trên ${figure}`;
    case '<=':
      return `không quá ${figure}`;
    case '<':
      return `dưới ${figure}`;
    case '~':
      return `khoảng ${figure}`;
    case '=':
    case 'range':
      return figure;
  }
}

/** `2024-02-06` → `06/02/2024`; partial dates stay partial, a phrase with a date stays as it is. */
export function dateText(iso: string): string {
  return ISO_DATE.test(iso) ? iso.split('-').reverse().join('/') : iso;
}

const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** A date with the word for what it names: `ngày 06/02/2024`, `tháng 02/2024`, `năm 2024`. */
export function dayText(iso: string): string {
  if (!ISO_DATE.test(iso)) return iso;
  return `${['năm', 'tháng', 'ngày'][iso.split('-').length - 1]} ${dateText(iso)}`;
}

/** `2024` → `năm 2024`; `2021-2025` → `giai đoạn 2021-2025`; what may be a school year stays as written. */
export function periodText(period: string): string {
  if (/^\d{4}$/.test(period)) return `năm ${period}`;
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(period) ?? [];
  // Two years next to each other may be a stage or a school year.
  return from !== undefined && Number(to) > Number(from) + 1 ? `giai đoạn ${period}` : period;
}

/** `Chỉ thị số 08/CT-UBND`; without a number the type and whose it is; in small letters when the type is not known. */
export function documentText(metadata: Metadata): string {
  const type = metadata.documentType ? typeByAbbreviation(metadata.documentType)?.name : undefined;
  const name = type ?? 'văn bản';
  if (metadata.number) return `${name} số ${metadata.number}`;
  return metadata.issuer ? `${name} của ${metadata.issuer}` : `${name} cấp trên`;
}

/** ` (mục I.7)`, with the space before it; nothing when the place has no heading. */
export const sectionText = (section: string): string => (section ? ` (${placeText(section)})` : '');

/** A path of labels as letters name the place: `mục I.7`, `điểm d khoản 1 Điều 3`, `Phụ lục II, mục 2`. */
export function placeText(section: string): string {
  const { article, clause, point, rest } = ARTICLE.exec(section)?.groups ?? {};
  if (article !== undefined && rest === '')
    return [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`]
      .filter(Boolean)
      .join(' ');
  const named = NAMED_PART.exec(section)?.groups;
  if (named?.word !== undefined) {
    const part = `${named.word.charAt(0).toUpperCase()}${named.word.slice(1).toLowerCase()}${named.rest ?? ''}`;
    return named.below ? `${part}, mục ${named.below}` : part;
  }
  return `mục ${section}`;
}

const ARTICLE = definePattern(
  'path of labels within an article',
  /^(?:.*\.)?điều (?<article>\d+\p{Ll}?)(?:\.(?<clause>\d+))?(?:\.(?<point>\p{Ll}))?(?<rest>.*)$/iu,
  { matches: ['Điều 1', 'Điều 1.2.d', 'Chương II.Điều 12a'], misses: ['I.7', 'Phụ lục I'] },
);
/** Parts that bear the word for what they are. */
const NAMED_PART = definePattern(
  'part with its own word before labels',
  /^(?<word>Phần|Chương|Mục|Phụ lục|Phụ biểu|Biểu|Mẫu)(?!\p{L})(?<rest>[^.]*)(?:\.(?<below>.+))?$/iu,
  { matches: ['Phụ lục II', 'PHỤ LỤC 01.2', 'Chương I.3'], misses: ['I.7', 'Điều 3'] },
);
