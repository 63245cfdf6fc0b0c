/**
 * Finding a province by name, whatever its spelling (`Đắk Nông` = `Đăk Nông`) and at a given date.
 */
import { foldPlain } from '../../text/fold.ts';
import { PROVINCES, type Province } from './provinces.ts';

export { PROVINCES, type Province };

/** Other names of the same place, folded. */
const ALIASES: Record<string, string> = {
  'tp ho chi minh': 'ho chi minh',
  'tp hcm': 'ho chi minh',
  tphcm: 'ho chi minh',
  'sai gon': 'ho chi minh',
  hue: 'hue',
  'ba ria vung tau': 'ba ria vung tau',
};

/** Key under which spellings of one place name are equal: no diacritics, no kind word, no punctuation. */
export function placeKey(name: string): string {
  const plain = foldPlain(name).replace(
    /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|thi tran)\s+(?=\S)/u,
    '',
  );
  return ALIASES[plain] ?? plain.replace(/\bdac\b/gu, 'dak').replace(/\bbac can\b/u, 'bac kan');
}

const BY_KEY = Map.groupBy(PROVINCES, (province) => placeKey(province.name));

/** True when the province existed on an ISO day (or partial date, taken at its start). */
export function existsOn(province: Province, isoDay: string): boolean {
  return (
    (province.from === null || province.from <= isoDay) && (province.to === null || isoDay < province.to)
  );
}

/**
 * The province of that name, `tỉnh` or `thành phố` before it or not.
 * @param isoDay date of the document; without it the latest state is given
 * @returns null when no province ever bore the name
 */
export function findProvince(name: string, isoDay: string | null = null): Province | null {
  const states = BY_KEY.get(placeKey(name)) ?? [];
  if (isoDay !== null) {
    const then = states.find((province) => existsOn(province, isoDay));
    if (then) return then;
  }
  return states.at(-1) ?? null;
}

/** The province a former one belongs to now, following mergers; itself when it still exists. */
export function presentProvince(province: Province): Province | null {
  if (province.to === null) return province;
  return province.successor === null ? null : findProvince(province.successor);
}

/** `tỉnh Sơn La`, `thành phố Cần Thơ`: the name with its kind, as issuers are written. */
export const provinceWithKind = (province: Province): string => `${province.kind} ${province.name}`;
