/**
 * Numbers, goals and documents as Vietnamese sentences say them, for reasons and findings.
 */
import type { Metadata, Target } from '../extract/types.ts';
import { typeByAbbreviation } from '../lexicon/document-types/document-types.ts';

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

/** `2024-02-06` → `06/02/2024`; partial dates stay partial. */
export function dateText(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** `Chỉ thị số 08/CT-UBND`; without a number the type and what the document is about. */
export function documentText(metadata: Metadata): string {
  const type = metadata.documentType ? typeByAbbreviation(metadata.documentType)?.name : undefined;
  const name = type ?? 'Văn bản';
  if (metadata.number) return `${name} số ${metadata.number}`;
  return metadata.issuer ? `${name} của ${metadata.issuer}` : `${name} cấp trên`;
}

/** `mục I.7`, with a space before it; nothing when the place has no heading. */
export const sectionText = (section: string): string => (section ? ` (mục ${section})` : '');
