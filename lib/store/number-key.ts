import { fold } from '../text/fold.ts';

/**
 * Folded document number or symbol (số, ký hiệu) for lookup: `08/CT-UBND` and `8 / CT-UBND` are one.
 * Empty for null, so that it can be an index.
 */
export const numberKey = (number: string | null): string =>
  number
    ? fold(number)
        .replace(/\s+/g, '')
        .replace(/^0+(?=\d)/, '')
    : '';
