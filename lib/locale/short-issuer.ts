/**
 * Names of issuers cut to the abbreviations that every office uses, for narrow columns: the part that tells two issuers
 * apart stands at the end and would be cut off.
 */
const ABBREVIATIONS: readonly (readonly [name: string, short: string])[] = [
  ['ủy ban mặt trận tổ quốc việt nam', 'UBMTTQ VN'],
  ['ủy ban nhân dân', 'UBND'],
  ['hội đồng nhân dân', 'HĐND'],
  ['ban chấp hành', 'BCH'],
  ['ban thường vụ', 'BTV'],
  ['trung học phổ thông', 'THPT'],
  ['trung học cơ sở', 'THCS'],
];

/** `Ủy ban nhân dân huyện Sơn Bình` → `UBND huyện Sơn Bình`. */
export function shortIssuer(issuer: string): string {
  let short = issuer;
  for (const [name, abbreviation] of ABBREVIATIONS) {
    // Both placings of the tone mark are in use: `Uỷ ban`, `Ủy ban`.
    const at = short.toLowerCase().replaceAll('uỷ', 'ủy').indexOf(name);
    if (at >= 0) short = short.slice(0, at) + abbreviation + short.slice(at + name.length);
  }
  return short;
}
