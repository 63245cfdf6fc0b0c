/**
 * The number and symbol of a document (số, ký hiệu): `08/CT-UBND`, `73/2023/NĐ-CP`, `23-NQ/TU`, `4912/UBND-NC`.
 */
import { definePattern } from '../../text/pattern.ts';
import { TYPE_ABBREVIATIONS, typeByAbbreviation } from './document-types.ts';

/** A document number found in a text; offsets are UTF-16 indices. */
export interface DocumentNumber {
  start: number;
  end: number;
  /** As issued, without spaces: `1578/KH-UBND`. */
  number: string;
  /** `1578`, `30c`; null where it was left blank. */
  serial: string | null;
  /** Year inside the number of a normative document, else null. */
  year: string | null;
  /** `KH-UBND`, `NQ/TU`, `QH15`, `UBND-NC`. */
  symbol: string;
  /** Abbreviation of the type in the symbol, null for letters (`UBND-NC`) and laws (`QH15`). */
  type: string | null;
  form: 'state' | 'normative' | 'party' | 'bare';
}

const TYPE = TYPE_ABBREVIATIONS.join('|');
/** A code starts with a capital and may hold small letters and digits: `TTg`, `HĐND`, `BCĐ389`, `NQ-HĐND&UBND`. */
const CODE = String.raw`[A-ZĐƯ][A-Za-zĐđƯư&\d]{0,16}(?:\s&\s?[A-ZĐ]{1,6})?`;
const SLASH = String.raw`\s?/\s?`;
const DASH = String.raw`\s?[-–]\s?`;

const NUMBER = definePattern(
  'document number',
  new RegExp(
    String.raw`(?<![\p{L}\p{N}/.,-])(?<serial>\d{1,5}[a-zđ]?)(?:` +
      String.raw`(?:${SLASH}(?<year>(?:19|20)\d{2})|-(?<dashed>(?:19|20)\d{2}))${SLASH}(?<normative>${CODE}(?:(?:${DASH}|[/.])${CODE}){0,4})` +
      String.raw`|(?:${DASH}|\s)(?<partyType>${TYPE})${SLASH}(?<party>${CODE}(?:-${CODE}){0,3})` +
      String.raw`|${SLASH}(?<state>${CODE}(?:(?:${DASH}|\s?/|\.)${CODE}){1,4})` +
      String.raw`|${SLASH}(?<bare>[A-ZĐ]{2,10}(?:&[A-ZĐ]{1,6})?[a-z]?\d{0,3})` +
      // Until the 1990s the centre numbered with a dash: `327-CT` of the chairman of the Council of Ministers.
      String.raw`|-(?<old>CT|CP|HĐBT|HĐNN|TTg)(?!\s?/|-))(?:(?![\p{L}\p{N}])|(?=ngày))`,
    'gu',
  ),
  {
    matches: [
      ['số 08/CT-UBND ngày', '08/CT-UBND'],
      ['73/2023/NĐ-CP', '73/2023/NĐ-CP'],
      ['72/2025/QH15', '72/2025/QH15'],
      ['351/2017/UBTVQH14', '351/2017/UBTVQH14'],
      ['23-NQ/TU', '23-NQ/TU'],
      ['số 15 NQ/TU', '15 NQ/TU'],
      ['12/KH/UBND', '12/KH/UBND'],
      ['367-QĐ/TWĐTN-VP', '367-QĐ/TWĐTN-VP'],
      ['4912/UBND-NC', '4912/UBND-NC'],
      ['1578 /KH-UBND', '1578 /KH-UBND'],
      ['06/TTr.SKHĐT', '06/TTr.SKHĐT'],
      ['30c/NQ-CP', '30c/NQ-CP'],
      ['05/2015/TTLT-BKHCN-BNV', '05/2015/TTLT-BKHCN-BNV'],
      ['24-CT/UBND', '24-CT/UBND'],
      ['46/2018/TT- BYT', '46/2018/TT- BYT'],
      ['785/SDL', '785/SDL'],
      ['1626/QĐTTg', '1626/QĐTTg'],
      ['163/1999/QĐ/BTC', '163/1999/QĐ/BTC'],
      ['19-2031/NQ-CP', '19-2031/NQ-CP'],
      ['184/PGD&ĐT', '184/PGD&ĐT'],
      ['103/QĐ /BYT', '103/QĐ /BYT'],
      ['31/2031/TTLT-BCT-BKH &ĐT', '31/2031/TTLT-BCT-BKH &ĐT'],
      // Portals lose the blank before the date.
      ['70-TB/TWngày 06/01/2031', '70-TB/TW'],
      ['Quyết định 327-CT ngày', '327-CT'],
    ],
    misses: ['3-4%/năm', '06/02/2024', '2.192 tỷ', 'thông suốt 24/7', '10/người', '2021-2030'],
  },
);

/** Number with its serial left blank: `Số: /KH-SGTVT`, `Số: ......./QĐ-UBND`, `Số    -KH/HU`. */
const BLANK_NUMBER = definePattern(
  'blank document number',
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])[Ss][ỐốÔôÓó]\s*:?[\s.…_]*(?:[^\p{L}\p{N}\s]{0,4}\s*)?(?:/\s?(?:(?<year>(?:19|20)\d{2})\s?/\s?)?(?<state>${CODE}(?:${DASH}${CODE}){1,4})|[-–]\s?(?<partyType>${TYPE})${SLASH}(?<party>${CODE}(?:-${CODE}){0,3}))`,
    'gu',
  ),
  {
    matches: ['Số: /KH-SGTVT', 'Số: ....../QĐ-UBND', 'Số …/2026/NQ-HĐND', 'Số -KH/HU'],
    misses: ['Số: 12/KH-SGTVT', 'số lượng', 'Số: 15-KH/HU'],
  },
);

/** Every full number of a text, in order. `bare` numbers (`785/SDL`) are numbers only where the words around say so. */
export function documentNumbers(text: string): DocumentNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const { serial = '', year, dashed, normative, partyType, party, state, bare, old } = match.groups ?? {};
    if (old !== undefined) return oldNumber(match.index, match[0], serial, old);
    const place = { start: match.index, end: match.index + match[0].length, serial };
    if (party !== undefined && partyType !== undefined) {
      const symbol = `${partyType}/${compact(party)}`;
      return {
        ...place,
        number: `${serial}-${symbol}`,
        year: null,
        symbol,
        type: recordedType(partyType),
        form: 'party',
      };
    }
    const symbol = compact(normative ?? state ?? bare ?? '');
    const head = dashed === undefined ? serial : `${serial}-${dashed}`;
    const number = year === undefined ? `${head}/${symbol}` : `${head}/${year}/${symbol}`;
    const form = normative !== undefined ? 'normative' : bare !== undefined ? 'bare' : 'state';
    return { ...place, number, year: year ?? dashed ?? null, symbol, type: typeOf(symbol), form };
  });
}

/** `327-CT`: the code names the issuer alone, so the words around must name the type. */
const oldNumber = (start: number, text: string, serial: string, symbol: string): DocumentNumber => ({
  start,
  end: start + text.length,
  number: text,
  serial,
  year: null,
  symbol,
  type: null,
  form: 'bare',
});

/** A number whose serial was left for the clerk; `number` is then the symbol with its slash. */
export function blankNumber(text: string): DocumentNumber | null {
  const match = new RegExp(BLANK_NUMBER.source, 'u').exec(text);
  if (!match) return null;
  const { year, state, partyType, party } = match.groups ?? {};
  const symbol = partyType !== undefined ? `${partyType}/${compact(party ?? '')}` : compact(state ?? '');
  return {
    start: match.index,
    end: match.index + match[0].length,
    number: `/${symbol}`,
    serial: null,
    year: year ?? null,
    symbol,
    type: partyType === undefined ? typeOf(symbol) : recordedType(partyType),
    form: partyType !== undefined ? 'party' : 'state',
  };
}

/**
 * Key under which spellings of one number are equal: capitals, no leading zeros, no marks, for `29/NQ-TW` is a slip for
 * `29-NQ/TW`.
 */
export const numberKey = (number: string): string =>
  number
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=\d)/, '');

const compact = (text: string): string => text.replace(/\s+/g, '').replace(/–/g, '-');

/** Programmes of action have an abbreviation of their own in symbols (`147-CTHĐ/TU`), not in records. */
const recordedType = (abbr: string): string =>
  abbr === 'CTHĐ' || abbr === 'CTHD' ? 'CTr' : (typeByAbbreviation(abbr)?.abbr ?? abbr);

/** Type of a state symbol: its first part, when that is a type. */
function typeOf(symbol: string): string | null {
  const first = symbol.split(/[-./]/)[0] ?? '';
  if (first === symbol) return null;
  return TYPE_ABBREVIATIONS.includes(first) ? recordedType(first) : null;
}
